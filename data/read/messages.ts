/** Files that cannot be read, and text that is no YAML. */
export const readMessages = {
  'no-file': {
    en: 'this file does not exist: create it, or correct its name',
    sv: 'den här filen finns inte: skapa den, eller rätta namnet',
  },
  unreadable: {
    en: 'cannot be read ({expected}): check that it exists and that you may open it',
    sv: 'går inte att läsa ({expected}): kontrollera att den finns och att du får öppna den',
  },
  encoding: {
    en: 'is not saved as UTF-8: open it in a text editor and save it with the encoding UTF-8',
    sv: 'är inte sparad som UTF-8: öppna den i en textredigerare och spara med teckenkodningen UTF-8',
  },
  'unknown-file': {
    en: 'nobody reads this file: rename or remove it (a region holds {expected})',
    sv: 'ingen läser den här filen: byt namn på den eller ta bort den (en region innehåller {expected})',
  },
  'no-region': {
    en: 'holds no region: a region is a folder with a file {expected}',
    sv: 'innehåller ingen region: en region är en mapp med en fil {expected}',
  },
  'unknown-region': {
    en: 'there is no region folder {value}; there are: {expected}',
    sv: 'det finns ingen regionmapp {value}; det finns: {expected}',
  },
  'region-folder': {
    en: '{value} is not the name of the folder it is in, which is {expected}: the two must be the same',
    sv: '{value} är inte namnet på mappen det ligger i, som heter {expected}: de två ska vara lika',
  },
  'not-a-list': {
    en: 'must be a list of records, each beginning with "- id: " in the first column',
    sv: 'ska vara en lista av poster, där var och en börjar med "- id: " längst till vänster',
  },
  'yaml-indent': {
    en: 'this line is indented too much or too little: give it as many spaces as the other fields of its group',
    sv: 'raden är indragen för mycket eller för lite: ge den lika många mellanslag som gruppens andra fält',
  },
  'yaml-tab': {
    en: 'this line is indented with a tab: use spaces instead',
    sv: 'raden är indragen med tabb: använd mellanslag i stället',
  },
  'yaml-quote': {
    en: 'a quotation mark opens here and never closes: add one at the end of the text',
    sv: 'ett citattecken öppnas här och stängs aldrig: sätt ett i slutet av texten',
  },
  'yaml-after-quote': {
    en: 'text goes on after the closing quotation mark or bracket: put quotes around the whole text, and double a quotation mark inside it',
    sv: 'texten fortsätter efter avslutande citattecken eller parentes: sätt citattecken runt hela texten, och dubbla ett citattecken inuti den',
  },
  'yaml-colon': {
    en: 'the text holds a colon followed by a space: put quotes around the whole text',
    sv: 'texten innehåller kolon följt av mellanslag: sätt citattecken runt hela texten',
  },
  'yaml-no-colon': {
    en: 'a field name must be followed by a colon and a space, as in "kind: helpline"',
    sv: 'ett fältnamn ska följas av kolon och mellanslag, som i "kind: helpline"',
  },
  'yaml-dash': {
    en: 'a space is missing after the dash',
    sv: 'mellanslag saknas efter strecket',
  },
  'yaml-bracket': {
    en: 'a bracket [ or { opens here and never closes: add ] or } after the last item',
    sv: 'en parentes [ eller { öppnas här och stängs aldrig: sätt ] eller } efter den sista delen',
  },
  'yaml-special': {
    en: 'the text begins with or holds a character that has a meaning of its own in YAML: put single quotes around the whole text',
    sv: 'texten börjar med eller innehåller ett tecken som betyder något eget i YAML: sätt enkla citattecken runt hela texten',
  },
  'yaml-documents': {
    en: 'remove the line "---": a file holds one list only',
    sv: 'ta bort raden "---": en fil innehåller bara en lista',
  },
  'yaml-twice': {
    en: 'the field {value} stands twice in the same group: keep one',
    sv: 'fältet {value} står två gånger i samma grupp: behåll ett',
  },
  'yaml-record': {
    en: 'a new record begins here and its dash is missing: write "- id:" in the first column',
    sv: 'här börjar en ny post och strecket fattas: skriv "- id:" längst till vänster',
  },
  'empty-file': {
    en: 'the file is empty: bring its records back, or delete the file if there shall be none',
    sv: 'filen är tom: ta tillbaka posterna, eller ta bort filen om inga ska finnas',
  },
  yaml: {
    en: 'this cannot be understood: check indentation, colons, quotes and brackets on this line and the one above',
    sv: 'det här går inte att förstå: kontrollera indrag, kolon, citattecken och parenteser på raden och raden ovanför',
  },
} satisfies Record<string, Record<'en' | 'sv', string>>;
