/** What the schemas say of records and their fields, in Swedish. A test holds it against the description of the API. */
export const descriptionsInSwedish: Readonly<Record<string, string>> = {
  'Day (RFC 3339 full-date)': 'Dag (RFC 3339, full-date)',
  'Year, month or day, as exact as the source': 'År, månad eller dag, så exakt som källan',
  'First and last year, month or day; null is open or unknown':
    'Första och sista år, månad eller dag; null är öppet eller okänt',
  'Stable readable identifier': 'Beständigt, läsbart id',
  'Text by language (BCP 47); Swedish is always present':
    'Text per språk (BCP 47); svenska finns alltid',
  'Web address': 'Webbadress',

  'Identifier of a record in /areas': 'Id för en post i /areas',
  'Identifier of a record in /organizations': 'Id för en post i /organizations',
  'Identifier of a record in /plans': 'Id för en post i /plans',
  'Identifier of a record in /activities': 'Id för en post i /activities',
  'Identifier of a record in /networks': 'Id för en post i /networks',
  'Identifier of a record in /publications': 'Id för en post i /publications',
  'Identifier of a record in /mandates': 'Id för en post i /mandates',
  'Identifier of a record in /strategies': 'Id för en post i /strategies',

  'CC0-1.0: our own compilation. quotation: words of the source':
    'CC0-1.0: vår egen sammanställning. quotation: källans ord',
  'True for made-up example data, which no real list holds':
    'Sant för påhittade exempeldata, som inte finns i någon riktig lista',
  'Set when the record no longer holds; records are never deleted':
    'Anges när posten inte längre gäller; poster tas aldrig bort',
  'What another source says of the same field': 'Vad en annan källa säger om samma fält',
  'When the source said it': 'När källan sade det',
  'When we read the source': 'När vi läste källan',
  'Where it was read; asked: the operator said it when asked':
    'Var det lästes; asked: den som driver verksamheten sade det på fråga',
  'A: the responsible organization. B: somebody else. C: unconfirmed':
    'A: den ansvariga organisationen. B: någon annan. C: obekräftat',
  'Fields this source backs; absent: every field of the record':
    'Fält som källan styrker; utelämnat: alla fält i posten',
  'Where, when and how surely a claim was read': 'Var, när och hur säkert en uppgift lästes',

  'Country, county or municipality': 'Land, län eller kommun',
  'SCB code (county two digits, municipality four), or "se"':
    'SCB:s kod (län två siffror, kommun fyra), eller ”se”',

  'A body that plans, coordinates or operates': 'Den som planerar, samordnar eller driver något',
  'Areas it says it serves; empty: not known':
    'Områden som den säger att den arbetar i; tomt: inte känt',
  'Identifiers in public registers': 'Beteckningar i offentliga register',

  'A published document': 'Ett utgivet dokument',
  'Number in the series (löpnummer)': 'Löpnummer',
  'Diary number (diarienummer)': 'Diarienummer',
  'Kind of publication (publikationstyp)': 'Publikationstyp',
  'ISSN of the series the document appears in, not of the document':
    'ISSN för serien som dokumentet ingår i, inte för dokumentet',
  'Year of publication': 'Utgivningsår',
  'Number of pages': 'Antal sidor',
  'Fields the source itself shows without a value': 'Fält som källan själv visar utan värde',

  'A decision that obliges somebody to make plans': 'Ett beslut som ålägger någon att göra planer',
  'What is to be done': 'Vad som ska göras',
  'What it is to be done for': 'Vad det ska göras för',

  'A strategy with its goals': 'En strategi med dess mål',
  'A goal and the period it holds for': 'Ett mål och tiden det gäller',
  'Goals of the strategy it serves, by their id there':
    'Mål i strategin som det bidrar till, med sina id där',

  'A standing cooperation between bodies': 'Ett stående samarbete mellan organisationer',
  'Subject field the source places it in': 'Ämnesområde som källan för det till',
  'Known members; empty: the source names none': 'Kända medlemmar; tomt: källan nämner inga',

  "A region's action plan": 'En regions handlingsplan',
  'Why the plan works as it does': 'Varför planen är upplagd som den är',
  'What each member of the platform network is responsible for':
    'Vad varje medlem i plattformens nätverk ansvarar för',
  'The later plan, or when one was looked for in vain':
    'Den senare planen, eller när någon sökte förgäves efter en',
  'How much of the full document is in the data': 'Hur mycket av hela dokumentet som finns med',

  'One thing a plan says will be done': 'Något som en plan säger ska göras',
  'Goals of the plan it serves; empty: the source does not say':
    'Mål i planen som den bidrar till; tomt: källan säger det inte',
  'Printed in bold in the plan': 'Tryckt med fetstil i planen',
  'What is asked about: being exposed to violence, using violence':
    'Vad det frågas om: att vara utsatt för våld, att använda våld',
  'Network whose members all share the responsibility':
    'Nätverk vars medlemmar alla delar ansvaret',
  'One follow-up round of a plan': 'En uppföljning av en plan',

  'A line or service one can turn to': 'En linje eller verksamhet som man kan vända sig till',
  'Part of the emergency block that every view of the list begins with':
    'Hör till nödnumren, som varje visning av listan börjar med',
  'For whom, in words': 'För vem, i ord',
  'Areas it serves ("se": the whole country); empty: not known':
    'Områden det gäller (”se”: hela landet); tomt: inte känt',
  'active: the source describes it as running, at the date of the source':
    'active: källan beskriver den som i drift, vid källans datum',
  'Ways to reach it; empty: no contact is known here':
    'Kontaktvägar; tomt: ingen kontaktväg är känd här',
  'One way to reach a service': 'En kontaktväg till en verksamhet',
  'Number, e-mail or web address; null: exists, but not known here':
    'Nummer, e-post- eller webbadress; null: finns, men är inte känd här',
  'Best confidence of the sources for `value`': 'Den bästa säkerheten bland källorna till `value`',
  'Whether the call shows on the phone bill': 'Om samtalet syns på telefonräkningen',
  'BCP 47 language tags': 'Språkkoder enligt BCP 47',
  'Channel of the same service': 'Kontaktväg i samma verksamhet',
  'When somebody asked the operator; the only date that makes a contact verified':
    'När någon frågade den som driver verksamheten; det enda datum som gör en kontakt bekräftad',
  'Stated hours, Europe/Stockholm': 'Uppgivna tider, svensk tid',

  "A municipality's own statement that it has no service of a kind":
    'En kommuns eget besked om att den inte har ett slags stöd',
  'Day the municipality said it; it counts for 24 months, then the support is not known':
    'Dagen då kommunen sade det; det gäller i 24 månader, sedan är stödet inte känt',
  'What else the municipality said of it': 'Vad kommunen mer sade om det',
};
