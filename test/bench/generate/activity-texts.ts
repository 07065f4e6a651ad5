import type { Text } from './record.ts';

/** What is done; a title is a deed, a matter and a setting. */
export const deeds: Text[] = [
  { sv: 'Utbilda om', en: 'Train staff on' },
  { sv: 'Ta fram en rutin för', en: 'Draw up a routine for' },
  { sv: 'Följa upp', en: 'Follow up' },
  { sv: 'Samordna', en: 'Coordinate' },
  { sv: 'Sprida kunskap om', en: 'Spread knowledge of' },
];

export const matters: Text[] = [
  { sv: 'frågor om våld', en: 'asking about violence' },
  { sv: 'barns rätt till egna samtal', en: "children's right to talks of their own" },
  { sv: 'gemensam riskbedömning', en: 'joint risk assessment' },
  { sv: 'stöd på fler språk', en: 'support in more languages' },
  { sv: 'våld på nätet', en: 'digital violence' },
  { sv: 'stöd till den som vill sluta använda våld', en: 'help for those who want to stop' },
];

export const settings: Text[] = [
  { sv: 'i skolan', en: 'in schools' },
  { sv: 'i vården', en: 'in health care' },
  { sv: 'i socialtjänsten', en: 'in social services' },
  { sv: 'på arbetsplatser', en: 'at workplaces' },
  { sv: 'i föreningslivet', en: 'in associations' },
];

/** What is said about how. */
export const explanations: Text[] = [
  {
    sv: 'Arbetet börjar i de kommuner som saknar rutin och utvärderas efter ett år. Alla som möter barn och vuxna deltar, och nya medarbetare får en introduktion under den första månaden.',
    en: 'Work begins in municipalities that lack a routine and is evaluated after a year. All who meet children and adults take part, and new staff get an introduction in their first month.',
  },
  {
    sv: 'Medlemmarna delar material och kostnader. Länsstyrelsen kallar till möten varje termin och samlar det som behöver beslutas av cheferna.',
    en: 'The members share material and costs. The county board calls meetings every term and gathers what needs to be decided by managers.',
  },
  {
    sv: 'Personer med egen erfarenhet är med från början. Det som tas fram prövas i två kommuner innan det används i hela länet.',
    en: 'People with experience of their own take part from the start. What is drawn up is tried in two municipalities before it is used in the whole county.',
  },
];

export const indicators: Text[] = [
  { sv: 'Andel medlemmar med en skriven rutin', en: 'Share of members with a written routine' },
  { sv: 'Antal medarbetare som har deltagit', en: 'Number of staff who have taken part' },
  { sv: 'Andel som vet vart de kan vända sig', en: 'Share who know where to turn' },
];

/** What members answer in a follow-up. */
export const answers: Text[] = [
  { sv: 'Rutinen är beslutad och används.', en: 'The routine is adopted and in use.' },
  {
    sv: 'Arbetet är försenat men fortsätter under nästa år.',
    en: 'Work is delayed but continues next year.',
  },
  { sv: 'Fyra av sex enheter är med.', en: 'Four of six units take part.' },
];
