import type { Bilingual } from '../language.ts';

interface NewText {
  description: string;
  what: string;
  id: string;
  region: string;
  examples: string;
  unknown: (given: string, known: string) => string;
  notAnId: (given: string, suggestion: string) => string;
  taken: (place: string, id: string) => string;
  regionTaken: (id: string) => string;
  whichRegion: (known: string) => string;
  noRegion: (given: string, known: string) => string;
  begun: (file: string) => string;
  next: (where: string) => string;
}

export const newText: Bilingual<NewText> = {
  sv: {
    description:
      'Börjar en ny plan, stödtjänst, organisation eller region, eller en kommuns besked, att fylla i.',
    what: 'plan, service (stödtjänst), organization, absence (en kommuns besked om att den inte har ett slags stöd) eller region',
    id: 'ett nytt id: små bokstäver, siffror och bindestreck, till exempel kvinnojouren-exempel',
    region: 'mappen som den ska stå i, till exempel varmland',
    examples: `
Exempel:
  frid new service kvinnojouren-exempel --region varmland
  frid new organization foreningen-exempel --region varmland
  frid new plan varmland-2027 --region varmland
  frid new absence ingen-kvinnojour-i-exempel --region varmland
  frid new region dalarna

Posten läggs sist i rätt fil, med en förklaring vid varje fält. Fyll i det som är tomt. frid check
pekar på varje rad som återstår.`,
    unknown: (given, known) => `Det går inte att börja ${given}. Välj bland ${known}.`,
    notAnId: (given, suggestion) =>
      `${given} är inget id: skriv små bokstäver a till z, siffror och bindestreck${suggestion && `, till exempel ${suggestion}`}.`,
    taken: (place, id) => `${id} finns redan, på ${place}. Välj ett annat id.`,
    regionTaken: (id) => `Det finns redan en mapp ${id}. Välj ett annat id.`,
    whichRegion: (known) => `Skriv i vilken region: --region och en av ${known}.`,
    noRegion: (given, known) => `Det finns ingen region ${given}. Det finns: ${known}.`,
    begun: (file) => `${file} är påbörjad.`,
    next: (where) =>
      `Öppna ${where} i en textredigerare, fyll i det som är tomt och kör: frid check`,
  },
  en: {
    description:
      'Begins a new plan, support service, organization or region, or a statement by a municipality, to be filled in.',
    what: 'plan, service, organization, absence (a statement by a municipality that it has no support of a kind) or region',
    id: 'a new id: small letters, digits and hyphens, for instance kvinnojouren-exempel',
    region: 'the folder that it is to stand in, for instance varmland',
    examples: `
Examples:
  frid new service kvinnojouren-exempel --region varmland
  frid new organization foreningen-exempel --region varmland
  frid new plan varmland-2027 --region varmland
  frid new absence ingen-kvinnojour-i-exempel --region varmland
  frid new region dalarna

The record is added at the end of the right file, with an explanation at each field. Fill in what is
empty. frid check points at each line that remains.`,
    unknown: (given, known) => `${given} cannot be begun. Choose from ${known}.`,
    notAnId: (given, suggestion) =>
      `${given} is not an id: write small letters a to z, digits and hyphens${suggestion && `, for instance ${suggestion}`}.`,
    taken: (place, id) => `${id} is there already, at ${place}. Choose another id.`,
    regionTaken: (id) => `There is a folder ${id} already. Choose another id.`,
    whichRegion: (known) => `Say in which region: --region and one of ${known}.`,
    noRegion: (given, known) => `There is no region ${given}. There are: ${known}.`,
    begun: (file) => `${file} is begun.`,
    next: (where) => `Open ${where} in a text editor, fill in what is empty, and run: frid check`,
  },
};
