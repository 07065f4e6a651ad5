/** Texts of the site in Swedish; the English table must have the same keys. */
export const sv = {
  title: 'Frid',
  otherLanguage: 'In English',
  shortcuts: 'Genvägar',
  exit: 'Lämna sidan',
  exitQuestion: 'Vad gör ”Lämna sidan”?',
  exitNote:
    'Länken byter till en vädersida. Bakåtknappen leder hit igen, och webbläsarens historik raderas inte. Den som kan öppna din telefon eller dator kan ändå se vad du har läst.',
  skip: 'Till innehållet',
  demonstration: 'Demonstration. Inte publicerad av Länsstyrelsen Värmland.',
  publishedBy: (name: string) => `Publiceras av ${name}.`,
  heading: 'Frid i Värmland',
  about: [
    'Frid publicerar länets handlingsplan mot våld, nätverken bakom den och vägarna till stöd som öppna data.',
    'Varje uppgift har källa och datum, och det ingen vet står som okänt.',
    'Kommuner och föreningar kan visa samma uppgifter på sina egna webbplatser.',
  ],
  supportHeading: 'Hitta någon att prata med',
  planHeading: 'Länets handlingsplan',
  dataHeading: 'Öppna data',
  dataIntro:
    'Allt som visas här finns att hämta som JSON, utan nyckel och utan inloggning. Sammanställningen är fri att använda (CC0-1.0).',
  dataLinks: {
    'openapi.json': 'Beskrivning av API:et (OpenAPI 3.1)',
    plans: 'Handlingsplaner',
    'support-services': 'Stöd för den som är utsatt',
    networks: 'Nätverk',
    organizations: 'Organisationer',
    areas: 'Län och kommuner',
    publications: 'Publikationer',
    mandates: 'Uppdrag',
    strategies: 'Strategier',
    'api-info': 'Om API:et',
  },
  noTrace:
    'Den här sidan sparar ingenting på din enhet, laddar ingenting från andra webbplatser och skickar ingenting om vad du väljer.',
  notFoundTitle: 'Sidan finns inte',
  notFound: 'Adressen leder ingenstans. Börja om från startsidan.',
};

export type SiteText = typeof sv;
