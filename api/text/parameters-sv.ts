/** What the API says of its parameters, in Swedish. A test holds it against the description. */
export const parametersInSwedish: Readonly<Record<string, string>> = {
  Identifier: 'Id',
  'Page, from 1': 'Sida, från 1',
  'Records on a page': 'Poster på en sida',
  'CSV begins with a byte order mark, which Excel needs to read å, ä and ö':
    'CSV börjar med en byteordningsmarkering, som Excel behöver för att läsa å, ä och ö',
  'Words that must all be there, in any language; å, ä, ö, endings and a slip do not matter. Never wire it to what a visitor types: addresses are kept in logs and histories':
    'Ord som alla ska finnas, på något språk; å, ä, ö, ändelser och ett skrivfel spelar ingen roll. Koppla det aldrig till det en besökare skriver: adresser sparas i loggar och historik',
  'Swedish order; "-" turns it round; unknown values last':
    'Svensk ordning; ”-” vänder på den; okända värden sist',
  'Only these fields of each record': 'Bara de här fälten i varje post',
  "Only what holds on this day, also a coming one: records, and their channels and goals. Left out, the day is the release's own, never today, and what has ended or is only announced is shown too: its dates tell":
    'Bara det som gäller den här dagen, också en kommande: poster, och deras kontaktvägar och mål. Utelämnat är dagen utgåvans egen, aldrig i dag, och det som är slut eller bara aviserat visas också: datumen säger det',
  'Adds how many records each value of each filter would find':
    'Lägger till hur många poster varje värde i varje filter skulle hitta',

  'Organization that published it': 'Organisation som gav ut den',
  'Kind of body it obliges': 'Slag av organisation som det ålägger',
  'Area it is for': 'Område som den gäller',
  'Strategy it starts from': 'Strategi som den utgår från',
  'Kind of body that takes part': 'Slag av organisation som deltar',
  'Printed in bold in the plan, or not': 'Tryckt med fetstil i planen, eller inte',
  'Goal of the plan it serves': 'Mål i planen som den bidrar till',
  'Organization that is responsible': 'Organisation som är ansvarig',
  'Kind of violence': 'Slag av våld',
  'Whom it is for': 'Vem den är till för',
  'Organization that reported': 'Organisation som rapporterade',
  'Area it works in': 'Område som det arbetar i',
  'Subject field': 'Ämnesområde',
  'Organization that coordinates it': 'Organisation som samordnar det',
  'Kind of organization': 'Slag av organisation',
  'Area it says it serves': 'Område som den säger att den arbetar i',
  'Organization it is a member of': 'Organisation som den är medlem i',
  'Which of the three lists; one value': 'Vilken av de tre listorna; ett värde',
  'Of the support contacts, which of the three lists; one value':
    'Av stödkontakterna, vilken av de tre listorna; ett värde',
  'Of the support contacts, which of the three lists; what is on none is always there; one value':
    'Av stödkontakterna, vilken av de tre listorna; det som inte är på någon är alltid med; ett värde',
  'Area id: services that serve it, its county or the whole country':
    'Områdets id: stöd som gäller det, dess län eller hela landet',
  'For whom: services for this audience or for everyone':
    'För vem: stöd för den här målgruppen eller för alla',
  'What it does': 'Vad det gör',
  'Organization that operates it': 'Organisation som driver det',
  'Way to reach it': 'Kontaktväg till det',
  'Kind of channel': 'Slag av kontaktväg',
  'Area it is directly part of': 'Område som det närmast hör till',
  Area: 'Område',
  'Kind of support': 'Slag av stöd',
  'Known, not known, or missing on the word of the municipality':
    'Känt, inte känt, eller saknas enligt kommunens egna ord',
  'Kind of record': 'Slag av post',
  'Release that is known already: only what came after it':
    'Utgåva som redan är känd: bara det som kom efter den',
  'What happened': 'Vad som hände',
  'Collection and id of one record: its history': 'Samling och id för en post: dess historia',
};
