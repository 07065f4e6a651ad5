/** What the HSDS root says of its answers and parameters, in Swedish, besides what /frid/v1 says too. */
export const hsdsInSwedish: Readonly<Record<string, string>> = {
  'What this is': 'Vad det här är',
  'One page of a list': 'En sida av en lista',
  'Derived from the id in /frid/v1 (UUID version 5)': 'Följer av id:t i /frid/v1 (UUID version 5)',
  'Day on which the operator was asked, no other':
    'Dagen då den som driver verksamheten tillfrågades, ingen annan',
  'Always empty: no place is given': 'Alltid tomt: ingen plats lämnas ut',
  'A support contact with all that is known of it': 'En stödkontakt med allt som är känt om den',
  'Days (RFC 5545)': 'Dagar (RFC 5545)',
  'A word that services are sorted by': 'Ett ord som stöd sorteras efter',
  'A body that operates services': 'Den som driver verksamheter',
  'A support contact without its lists': 'En stödkontakt utan sina listor',
  'A body with what it operates': 'En organisation med det den driver',
  'A list of words that services are sorted by': 'En lista med ord som stöd sorteras efter',
  'Entries on a page': 'Poster på en sida',
  'ndjson: every entry on a line of its own, without pages':
    'ndjson: varje post på en egen rad, utan sidor',
  'Words that must all be there. Never wire it to what a visitor types':
    'Ord som alla ska finnas. Koppla det aldrig till det en besökare skriver',
  'Not in HSDS: which of the three support lists; one value':
    'Inte i HSDS: vilken av de tre stödlistorna; ett värde',
  'Entries with this term': 'Poster med det här ordet',
  'Entries with any term of this taxonomy': 'Poster med något ord ur den här ordlistan',
  'Services that this organization operates': 'Stöd som den här organisationen driver',
  'Taken, but everything is given: when an entry changed is not known here. /frid/v1/changes says what changed between releases':
    'Tas emot, men allt ges: när en post ändrades är inte känt här. /frid/v1/changes säger vad som ändrades mellan utgåvor',
  'With all lists of each entry': 'Med alla listor i varje post',
  'Ids alone': 'Bara id',
  'With all that is known of each service, not its id alone':
    'Med allt som är känt om varje stöd, inte bara dess id',
  'Terms without a parent, which all are': 'Ord utan överordnat ord, vilket alla är',
  'Terms below this one, which none has': 'Ord under det här, vilket inget har',
};
