/** Records that do not hold together, with each other or with their sources. */
export const linkMessages = {
  'unknown-reference': {
    en: '{value} is not the id of a record in {expected}',
    sv: '{value} är inte id för någon post i {expected}',
  },
  'unknown-area': {
    en: '{value} is not the code of a municipality or county in {expected}',
    sv: '{value} är inte koden för någon kommun eller något län i {expected}',
  },
  'unknown-local': {
    en: '{value} is not an id in {expected}',
    sv: '{value} är inget id i {expected}',
  },
  'duplicate-id': {
    en: 'the id {value} is already taken at {expected}: give this one an id of its own, or remove one of the two',
    sv: 'id:t {value} är redan upptaget på {expected}: ge den här ett eget id, eller ta bort en av de två',
  },
  'future-date': {
    en: '{value} is a date in the future (today is {expected})',
    sv: '{value} är ett datum i framtiden (i dag är det {expected})',
  },
  'validity-order': {
    en: '{value} comes after validTo, {expected}: swap or correct the two',
    sv: '{value} kommer efter validTo, {expected}: byt plats på eller rätta de två',
  },
  'channel-confidence': {
    en: '{value} is not what the sources say: the best source for "value" has {expected}',
    sv: '{value} är inte vad källorna säger: den bästa källan för "value" har {expected}',
  },
  unsourced: {
    en: 'has a value that no source backs: add {expected} to "fields" of the source that says it, or remove the value',
    sv: 'har ett värde som ingen källa styrker: lägg till {expected} i "fields" hos källan som säger det, eller ta bort värdet',
  },
  'unknown-source-field': {
    en: '{value} is not a field of what the source belongs to',
    sv: '{value} är inget fält hos det som källan hör till',
  },
  'nameless-language': {
    en: '{value} looks like the code of a language, but no language has it (expected e.g. ar, fi, so or fa; a language without a code is told in languageNote)',
    sv: '{value} ser ut som en språkkod, men inget språk har den (skriv t.ex. ar, fi, so eller fa; ett språk utan kod står i languageNote)',
  },
  'role-without-date': {
    en: 'is only for contacts that were verified: add verifiedOn, or remove it',
    sv: 'är bara för kontakter som har bekräftats: lägg till verifiedOn, eller ta bort det',
  },
  'not-marked-fictional': {
    en: 'every record of a fictional region says "fictional: true": add it',
    sv: 'varje post i en påhittad region har "fictional: true": lägg till det',
  },
  'fictional-here': {
    en: 'a real region holds no fictional record: remove the record, or move it to a fictional region',
    sv: 'en verklig region har inga påhittade poster: ta bort posten, eller flytta den till en påhittad region',
  },
  'real-number': {
    en: "{value} may be somebody's number: a fictional region uses only 070-174 06 05 to 070-174 06 99",
    sv: '{value} kan vara någons nummer: en påhittad region använder bara 070-174 06 05 till 070-174 06 99',
  },
  'fiction-number': {
    en: '{value} is from the series for fiction, which nobody answers: write the real number, or remove it',
    sv: '{value} är ur serien för påhittade nummer, där ingen svarar: skriv det rätta numret, eller ta bort det',
  },
  'audience-of-other-list': {
    en: '{value} belongs only to the list of the same name, and this service is in {expected}: say it in audienceNote, or change "list"',
    sv: '{value} hör bara till listan med samma namn, och den här tjänsten är i {expected}: skriv det i audienceNote, eller ändra "list"',
  },
  'list-without-audience': {
    en: 'a service in the list {expected} has {expected} among its audiences: add it, or change "list"',
    sv: 'en tjänst i listan {expected} har {expected} bland sina målgrupper: lägg till det, eller ändra "list"',
  },
  'not-the-municipality': {
    en: 'only a municipality can say that it has no such service, and {value} is of the kind {expected}: write the id of the municipality, or remove the statement',
    sv: 'bara en kommun kan säga att den inte har något sådant stöd, och {value} är av slaget {expected}: skriv kommunens id, eller ta bort beskedet',
  },
  'not-its-own-area': {
    en: '{value} is not the area of {expected}, which speaks only for itself: correct areaId or statedById, or add the area to "areaIds" of the municipality',
    sv: '{value} är inte området för {expected}, som bara talar för sig själv: rätta areaId eller statedById, eller lägg till området i "areaIds" hos kommunen',
  },
  'not-its-own-word': {
    en: "only the municipality's own word counts: give a source with confidence A that says it, or remove the statement (unknown is left out)",
    sv: 'bara kommunens egna ord räknas: ange en källa med confidence A som säger det, eller ta bort beskedet (det okända lämnas borta)',
  },
  'absence-contradicted': {
    en: 'the municipality says that it has no {value}, but the service at {expected} serves the area: close or correct the service, or withdraw the statement with "deprecated"',
    sv: 'kommunen säger att den inte har {value}, men tjänsten på {expected} gäller området: stäng eller rätta tjänsten, eller ta beskedet ur bruk med "deprecated"',
  },
} satisfies Record<string, Record<'en' | 'sv', string>>;
