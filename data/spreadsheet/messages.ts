/** Sheets that cannot be read, and cells that do not say what they should. */
export const sheetMessages = {
  'sheet-form': {
    en: 'is neither a CSV file nor an Excel workbook (.xlsx) that can be read: save it as .xlsx or .csv, without a password',
    sv: 'är varken en CSV-fil eller en Excel-arbetsbok (.xlsx) som går att läsa: spara den som .xlsx eller .csv, utan lösenord',
  },
  'sheet-quote': {
    en: 'a quotation mark opens in this file and never closes: open it in a spreadsheet program and save it again',
    sv: 'ett citattecken öppnas i filen och stängs aldrig: öppna den i ett kalkylprogram och spara den igen',
  },
  'sheet-headings': {
    en: 'there is no row with the headings of a sheet that Frid has made: the first row must hold "id" and the others',
    sv: 'det finns ingen rad med rubrikerna från ett ark som Frid har gjort: första raden ska innehålla "id" och de andra',
  },
  'sheet-column': {
    en: 'there is no such column: correct the heading, or remove the column',
    sv: 'det finns ingen sådan kolumn: rätta rubriken, eller ta bort kolumnen',
  },
  'sheet-column-twice': {
    en: 'the column {value} is already at {expected}: remove one of the two',
    sv: 'kolumnen {value} finns redan i {expected}: ta bort en av de två',
  },
  'sheet-no-heading': {
    en: '{value} stands in a column without a heading: write a heading, or empty the cell',
    sv: '{value} står i en kolumn utan rubrik: skriv en rubrik, eller töm cellen',
  },
  'sheet-merged': {
    en: 'these cells are merged, so nobody knows which row the text belongs to: unmerge them and write it in each row',
    sv: 'de här cellerna är sammanfogade, så ingen vet vilken rad texten hör till: dela upp dem och skriv i varje rad',
  },
  'sheet-formula': {
    en: 'is a formula: paste its value instead (Paste special, Values)',
    sv: 'är en formel: klistra in värdet i stället (Klistra in special, Värden)',
  },
  'sheet-error': {
    en: '{value} is an error of the spreadsheet program: write what should stand there',
    sv: '{value} är ett fel från kalkylprogrammet: skriv det som ska stå där',
  },
  'sheet-row-twice': {
    en: 'this row is about the same as row {expected}: keep one of the two',
    sv: 'raden gäller samma sak som rad {expected}: behåll en av de två',
  },
  'sheet-no-id': {
    en: 'this row has no id: write which record it is about, or empty the row',
    sv: 'raden har inget id: skriv vilken post den gäller, eller töm raden',
  },
  'sheet-no-channel': {
    en: 'this row says something of a channel, but not of which: write its id',
    sv: 'raden säger något om en kontaktväg, men inte vilken: skriv dess id',
  },
  'sheet-contradiction': {
    en: '{value} is not what {expected} says of the same record: write the same in both',
    sv: '{value} är inte vad {expected} säger om samma post: skriv samma sak i båda',
  },
  'sheet-fixed': {
    en: '{value} cannot be changed here: write {expected} again',
    sv: '{value} går inte att ändra här: skriv {expected} igen',
  },
  'sheet-outdated': {
    en: 'the record has been changed in its file after this sheet was exported: export anew, and make your change there',
    sv: 'posten har ändrats i sin fil efter att arket exporterades: exportera på nytt, och gör din ändring där',
  },
  'sheet-unknown-service': {
    en: 'there is no service {value}; if it is a new one, fill in "region" ({expected}) and the columns that begin with "source"',
    sv: 'det finns ingen stödtjänst {value}; om den är ny, fyll i "region" ({expected}) och kolumnerna som börjar med "source"',
  },
  'sheet-unknown-channel': {
    en: '{expected} has no channel {value}; if it is a new one, fill in the columns that begin with "source"',
    sv: '{expected} har ingen kontaktväg {value}; om den är ny, fyll i kolumnerna som börjar med "source"',
  },
  'sheet-region': {
    en: '{value} is not a region: choose from {expected}',
    sv: '{value} är ingen region: välj bland {expected}',
  },
  'sheet-lost-zero': {
    en: '{value} has lost its first zero, as numbers do in a spreadsheet: make the cell text and write the whole number',
    sv: '{value} har tappat sin första nolla, som tal gör i kalkylprogram: gör cellen till text och skriv hela numret',
  },
  'sheet-date': {
    en: '{value} is not a day that can be understood (write year-month-day, e.g. 2026-11-23)',
    sv: '{value} är inget datum som går att förstå (skriv år-månad-dag, t.ex. 2026-11-23)',
  },
  'sheet-date-unclear': {
    en: '{value} can be two different days: write year-month-day, e.g. 2026-11-23',
    sv: '{value} kan vara två olika dagar: skriv år-månad-dag, t.ex. 2026-11-23',
  },
  'sheet-yes-no': {
    en: '{value} is not an answer: write {expected}',
    sv: '{value} är inget svar: skriv {expected}',
  },
  'sheet-number': {
    en: '{value} is not a whole number',
    sv: '{value} är inget heltal',
  },
  'sheet-hours': {
    en: '{value} are not weekly hours that can be computed with: write {expected}',
    sv: '{value} är inga veckotider som går att räkna med: skriv {expected}',
  },
  'sheet-still-verified': {
    en: 'what was verified on {expected} is something else: if the operator has confirmed {value}, write the day in channel.verifiedOn; if not, empty channel.verifiedOn and channel.verifiedByRole',
    sv: 'det som bekräftades {expected} är något annat: om den som driver tjänsten har bekräftat {value}, skriv dagen i channel.verifiedOn; annars töm channel.verifiedOn och channel.verifiedByRole',
  },
  'sheet-unsourced': {
    en: 'has a value that no source backs: fill in the columns that begin with "source" in the same row, with {expected} in source.fields, or empty the cell',
    sv: 'har ett värde som ingen källa styrker: fyll i kolumnerna som börjar med "source" på samma rad, med {expected} i source.fields, eller töm cellen',
  },
  'call-unknown-service': {
    en: 'there is no service {value}',
    sv: 'det finns ingen stödtjänst {value}',
  },
  'call-unknown-channel': {
    en: '{expected} has no channel {value}',
    sv: '{expected} har ingen kontaktväg {value}',
  },
  'call-correct': {
    en: 'somebody answered, but nobody wrote whether it is right: write {expected}',
    sv: 'någon svarade, men ingen har skrivit om det är rätt: skriv {expected}',
  },
  'call-number-wanted': {
    en: 'it is wrong, but what is right is missing: write it here, or take the service out of use with frid withdraw',
    sv: 'det är fel, men det rätta saknas: skriv det här, eller ta tjänsten ur bruk med frid withdraw',
  },
  'call-number-both': {
    en: '{value} is another number, and yet the old one is said to be right: correct one of the two cells',
    sv: '{value} är ett annat nummer, men ändå står det att det gamla är rätt: rätta en av de två cellerna',
  },
  'call-nothing-known': {
    en: 'no number is known here that could be right: write the right one in its column',
    sv: 'här är inget nummer känt som kan vara rätt: skriv det rätta i sin kolumn',
  },
  'call-number-changed': {
    en: '{value} was asked about, but by now the data say {expected}: ask again, with a new call sheet (frid stale)',
    sv: '{value} är vad det frågades om, men nu säger datan {expected}: fråga igen, med ett nytt ringark (frid stale)',
  },
  'call-day': {
    en: 'the day is missing: write when you asked, e.g. 2026-11-23',
    sv: 'dagen saknas: skriv när du frågade, t.ex. 2026-11-23',
  },
  'call-day-old': {
    en: '{value} is before {expected}, when it was verified already: remove the answer from this row',
    sv: '{value} är före {expected}, då det redan bekräftades: ta bort svaret från raden',
  },
  'call-role': {
    en: 'your role is missing: write it in small letters, e.g. coordinator',
    sv: 'din roll saknas: skriv den med små bokstäver, t.ex. samordnare',
  },
  'call-role-form': {
    en: '{value} does not look like a role: write the role in small letters, e.g. coordinator, never a name',
    sv: '{value} ser inte ut som en roll: skriv rollen med små bokstäver, t.ex. samordnare, aldrig ett namn',
  },
} satisfies Record<string, Record<'en' | 'sv', string>>;

export type SheetCode = keyof typeof sheetMessages;
