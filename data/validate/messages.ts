/** Values and fields that do not fit their schema. */
export const validateMessages = {
  phone: {
    en: '{value} is not a Swedish phone number (expected e.g. 020-50 50 50)',
    sv: '{value} är inget svenskt telefonnummer (skriv t.ex. 020-50 50 50)',
  },
  'phone-group': {
    en: '{value} has a digit on its own: is one missing? (Swedish numbers are written in groups of two or three, e.g. 020-50 50 50)',
    sv: '{value} har en ensam siffra: fattas det en? (skriv siffrorna i grupper om två eller tre, t.ex. 020-50 50 50)',
  },
  'phone-premium': {
    en: '{value} is a number that costs extra to call: nobody is sent to such a number',
    sv: '{value} är ett betalnummer: ingen ska hänvisas till ett sådant',
  },
  date: {
    en: '{value} is not a date (expected year-month-day, e.g. 2026-11-23)',
    sv: '{value} är inget datum (skriv år-månad-dag, t.ex. 2026-11-23)',
  },
  'no-such-day': {
    en: '{value} is not in the calendar: the month or the day is too large',
    sv: '{value} finns inte i kalendern: månaden eller dagen är för stor',
  },
  'partial-date': {
    en: '{value} is not a year, month or day (expected e.g. 2024, 2024-01 or 2024-01-16)',
    sv: '{value} är varken ett år, en månad eller en dag (skriv t.ex. 2024, 2024-01 eller 2024-01-16)',
  },
  period: {
    en: 'the period ends before it begins: correct "from" or "to"',
    sv: 'perioden slutar innan den börjar: rätta "from" eller "to"',
  },
  time: {
    en: '{value} is not a time of day (expected hours:minutes in quotes, e.g. "08:30")',
    sv: '{value} är inget klockslag (skriv timmar:minuter inom citattecken, t.ex. "08:30")',
  },
  id: {
    en: '{value} is not an id (expected lower-case letters a to z, digits and hyphens, e.g. kvinnofridslinjen)',
    sv: '{value} är inget id (skriv små bokstäver a till z, siffror och bindestreck, t.ex. kvinnofridslinjen)',
  },
  text: {
    en: 'is empty: write the text',
    sv: 'är tomt: skriv texten',
  },
  choice: {
    en: '{value} is not one of the choices: {expected}',
    sv: '{value} är inte något av valen: {expected}',
  },
  'no-choice': {
    en: 'is an empty list: choose at least one of {expected}',
    sv: 'är en tom lista: välj minst en av {expected}',
  },
  'sheltered-kind': {
    en: '{value} is no kind of support here: sheltered housing is never published, only the line one calls',
    sv: '{value} är inget slag av stöd här: skyddat boende publiceras aldrig, bara linjen som man ringer',
  },
  'yes-no-unknown': {
    en: '{value} is not an answer (expected yes, no or unknown)',
    sv: '{value} är inget svar (skriv yes för ja, no för nej eller unknown för okänt)',
  },
  confidence: {
    en: '{value} is not a confidence (expected A: the responsible organization says so, B: somebody else says so, C: unconfirmed)',
    sv: '{value} är ingen tillförlitlighet (skriv A: den ansvariga organisationen säger det, B: någon annan säger det, C: obekräftat)',
  },
  'confidence-d': {
    en: '{value} (only remembered) is never published: find a source, or remove the value',
    sv: '{value} (bara ur minnet) publiceras aldrig: hitta en källa, eller ta bort värdet',
  },
  'source-missing': {
    en: 'there is no source: add at least one under "sources", with title, readOn, readIn and confidence',
    sv: 'källa saknas: lägg till minst en under "sources", med title, readOn, readIn och confidence',
  },
  'source-fields': {
    en: 'is an empty list: name the fields this source backs, or remove "fields" if it backs them all',
    sv: 'är en tom lista: nämn fälten som källan styrker, eller ta bort "fields" om den styrker alla',
  },
  'web-address': {
    en: '{value} is not a web address (expected e.g. https://www.scb.se/)',
    sv: '{value} är ingen webbadress (skriv t.ex. https://www.scb.se/)',
  },
  email: {
    en: '{value} is not an e-mail address (expected e.g. kontakt@example.org)',
    sv: '{value} är ingen e-postadress (skriv t.ex. kontakt@example.org)',
  },
  issn: {
    en: '{value} is not an ISSN (expected e.g. 0284-6845)',
    sv: '{value} är inget ISSN (skriv t.ex. 0284-6845)',
  },
  'organization-number': {
    en: '{value} is not an organization number (expected e.g. 999999-9999)',
    sv: '{value} är inget organisationsnummer (skriv t.ex. 999999-9999)',
  },
  'language-tag': {
    en: '{value} is not the code of a language (expected e.g. sv, en, ar, fi or so)',
    sv: '{value} är ingen språkkod (skriv t.ex. sv, en, ar, fi eller so)',
  },
  number: {
    en: '{value} is not a number that fits here (expected a whole number without quotes, e.g. 18)',
    sv: '{value} är inget tal som passar här (skriv ett heltal utan citattecken, t.ex. 18)',
  },
  quotes: {
    en: 'is not read as text: put quotes around it, {expected}',
    sv: 'läses inte som text: sätt citattecken runt det, {expected}',
  },
  missing: {
    en: 'is missing (expected e.g. {expected})',
    sv: 'saknas (skriv t.ex. {expected})',
  },
  'missing-choice': {
    en: 'is missing: choose from {expected}',
    sv: 'saknas: välj bland {expected}',
  },
  'missing-reference': {
    en: 'is missing: write the id of a record in {expected}',
    sv: 'saknas: skriv id för en post i {expected}',
  },
  'missing-choices': {
    en: 'is missing: write at least one of {expected}, as [one, two]',
    sv: 'saknas: skriv minst en av {expected}, som [ett, två]',
  },
  'missing-text': {
    en: 'is missing: write the text',
    sv: 'saknas: skriv texten',
  },
  'text-by-language': {
    en: '{value} must be given by language: {expected}, each on its own line and indented',
    sv: '{value} ska anges per språk: {expected}, på var sin rad och indraget',
  },
  fields: {
    en: '{value} must be a group of fields, each on its own line and indented: {expected}',
    sv: '{value} ska vara en grupp av fält, på var sin rad och indragna: {expected}',
  },
  list: {
    en: '{value} must be a list: put each item on its own line after "- ", or write [one, two]',
    sv: '{value} ska vara en lista: sätt varje del på en egen rad efter "- ", eller skriv [ett, två]',
  },
  'true-or-false': {
    en: '{value} is neither true nor false (write one of them, without quotes)',
    sv: '{value} är varken true eller false (skriv ett av dem, utan citattecken)',
  },
  'single-text': {
    en: '{value} must be a single text, not a list or a group of fields',
    sv: '{value} ska vara en enda text, inte en lista eller en grupp av fält',
  },
  form: {
    en: '{value} does not have the form that is wanted here',
    sv: '{value} har inte den form som behövs här',
  },
  'unknown-field': {
    en: 'there is no such field here; there are: {expected}',
    sv: 'det finns inget sådant fält här; det finns: {expected}',
  },
  'misspelled-field': {
    en: 'there is no such field here',
    sv: 'det finns inget sådant fält här',
  },
  'unknown-language': {
    en: '{value} is no language here; if it is part of the text, put quotes around the whole text (languages: {expected})',
    sv: '{value} är inget språk här; om det är en del av texten, sätt citattecken runt hela texten (språk: {expected})',
  },
  'place-field': {
    en: 'remove it: no support record has a place, because a shelter must not be found (the areas it serves go in areaIds)',
    sv: 'ta bort det: ingen post om stöd har en plats, för ett skyddat boende får inte gå att hitta (områden det gäller skrivs i areaIds)',
  },
} satisfies Record<string, Record<'en' | 'sv', string>>;
