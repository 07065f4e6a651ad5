/**
 * What is said of elements and settings to people who choose among them, beside the English sentences
 * that stand in the code: a short name in both languages, and the sentence in Swedish. The manifest
 * is not made when a name is missing here, or when one is left over.
 */
interface Label {
  en: string;
  sv: string;
  /** The sentence in Swedish. */
  description: string;
}

const elements: Record<string, Label> = {
  'frid-network-directory': {
    en: 'Networks',
    sv: 'Nätverk',
    description:
      'Regionens nätverk: vad vart och ett är till för, vem som samordnar, vilka som är med, och när det gällde.',
  },
  'frid-plan-activities': {
    en: 'Activities of the plan',
    sv: 'Planens aktiviteter',
    description: 'En plans aktiviteter, att söka, filtrera, sortera och läsa en i taget.',
  },
  'frid-plan-progress': {
    en: 'Progress of the plan',
    sv: 'Hur det går med planen',
    description:
      'Hur det går med en plan enligt dess uppföljningar: läge per mål, tidslinje och åtaganden.',
  },
  'frid-plan-summary': {
    en: 'The plan in short',
    sv: 'Planen i korthet',
    description:
      'Vad en regions handlingsplan är: först av allt om den gäller eller har upphört, på läsarens egen dag.',
  },
  'frid-quick-exit': {
    en: 'Way out of the page',
    sv: 'Lämna sidan snabbt',
    description:
      'En väg ut från sidan, alltid i samma hörn. Länken inuti fungerar innan skriptet har kommit.',
  },
  'frid-support-contact': {
    en: 'One support service',
    sv: 'En stödverksamhet',
    description:
      'En verksamhet med alla sätt att nå den, och vad källorna säger om vart och ett av dem.',
  },
  'frid-support-directory': {
    en: 'Where to turn',
    sv: 'Hjälp och stöd',
    description:
      'Vart den som är utsatt för våld kan vända sig: alltid först 112 och den nationella linjen, sedan kommunens och landets verksamheter.',
  },
};

const attributes: Record<string, Label> = {
  activity: {
    en: 'Activity',
    sv: 'Aktivitet',
    description: 'Aktiviteten som visas ensam först; läsaren kan gå vidare till alla.',
  },
  'allow-unreviewed': {
    en: 'Unreviewed languages',
    sv: 'Ogranskade språk',
    description:
      'Får orden stå på ett språk som ingen översättare har granskat? Det sägs då i rutan, och det som rör säkerhet står på svenska och engelska.',
  },
  area: {
    en: 'Municipality',
    sv: 'Kommun',
    description:
      'Kommunen som visas först, med sin kod från SCB, till exempel 1780; sedan gäller läsarens val.',
  },
  'heading-level': {
    en: 'Heading level',
    sv: 'Rubriknivå',
    description: 'Nivån på den första rubriken, så att den passar bland sidans egna.',
  },
  list: {
    en: 'List',
    sv: 'Lista',
    description:
      'Vilken lista som visas, aldrig två tillsammans: för den som är utsatt om inget anges, för den som utövar våld, eller för yrkesverksamma.',
  },
  plan: {
    en: 'Plan',
    sv: 'Plan',
    description: 'Vilken plan som visas; regionens första när inget anges.',
  },
  release: {
    en: 'Release',
    sv: 'Utgåva',
    description:
      'Datautgåvan som visas, till exempel 2026.11.0, så att det som citeras står kvar; annars de nyaste uppgifterna.',
  },
  region: { en: 'Region', sv: 'Region', description: 'Vilken regions uppgifter som visas.' },
  service: {
    en: 'Service',
    sv: 'Verksamhet',
    description: 'Vilken verksamhet som visas; den nationella linjen när inget anges.',
  },
};

const cssProperties: Record<string, Label> = {
  '--frid-accent': {
    en: 'Accent color',
    sv: 'Accentfärg',
    description: 'Kant och ton på det som lyfts fram.',
  },
  '--frid-danger': {
    en: 'Emergency color',
    sv: 'Larmfärg',
    description: 'Kant, ton och egen knapp i blocket med nödnumren.',
  },
  '--frid-exit': {
    en: 'Exit color',
    sv: 'Utgångens färg',
    description: 'Bakgrunden på länken som lämnar sidan.',
  },
  '--frid-radius': {
    en: 'Rounded corners',
    sv: 'Rundade hörn',
    description: 'Hur runda hörnen är på kort, knappar och block.',
  },
};

export const labels = { elements, attributes, cssProperties };
