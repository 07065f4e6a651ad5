/** What the API says of its answers, in Swedish. A test holds it against the description. */
export const answersInSwedish: Readonly<Record<string, string>> = {
  'What went wrong (RFC 9457)': 'Vad som gick fel (RFC 9457)',
  'Where this kind of error is described': 'Var det här slaget av fel beskrivs',
  'The kind of error': 'Slaget av fel',
  'HTTP status': 'HTTP-status',
  'What is wrong, where, and what to do': 'Vad som är fel, var, och vad du kan göra',
  'Path of the request, without its query': 'Sökvägen i anropet, utan parametrar',
  'One entry for each wrong query parameter': 'En del för varje parameter som är fel',
  'What was likely meant': 'Vad som troligen avsågs',
  'Query parameters of this address': 'Parametrar som adressen har',
  'Address of what replaces a withdrawn record; null: nothing does':
    'Adress till det som ersätter en post som tagits ur bruk; null: inget gör det',

  'What a release changed in one record': 'Vad en utgåva ändrade i en post',
  'Data release: year.month.number': 'Utgåva av data: år.månad.nummer',
  'The change as JSON Patch, for a document of all records by collection and id; apply them in the order of the list':
    'Ändringen som JSON Patch, för ett dokument med alla poster per samling och id; utför dem i listans ordning',
  'One operation of a JSON Patch (RFC 6902)': 'Ett steg i en JSON Patch (RFC 6902)',
  'The change in words': 'Ändringen i ord',
  'A release of the data, which nobody can silently change':
    'En utgåva av data, som ingen kan ändra i tysthet',
  'Hash of the release, over the hashes of its records':
    'Utgåvans kontrollsumma, över dess posters kontrollsummor',
  'Size and SHA-256 of its snapshot, as it stands today':
    'Storlek och SHA-256 för dess snapshot, så som den är i dag',

  'The page and the pages around it': 'Sidan och sidorna runt den',
  'Absolute address': 'Hel adress',
  'Link relation type (IANA)': 'Slag av länk (IANA)',
  'Link description object': 'Beskrivning av en länk',
  'Where in the whole list the page is': 'Var i hela listan sidan är',
  'Where in the whole list the page is, and of when it is':
    'Var i hela listan sidan är, och vilken tid den gäller',
  'Records on all pages': 'Poster på alla sidor',
  'Records on a page at most': 'Högst så många poster på en sida',
  'Records on this page': 'Poster på den här sidan',
  'Of when the record is': 'Vilken tid posten gäller',
  'Release the records are from; null: they are in none':
    'Utgåva som posterna är från; null: de är inte i någon',
  'A newer release says otherwise: its contacts are for history':
    'En nyare utgåva säger något annat: kontakterna är historia',
  'Whether what does not hold on that day is left out, since `validAt` asked for the day; false: what has ended or is only announced is there too':
    'Om det som inte gäller den dagen är utelämnat, eftersom `validAt` frågade efter dagen; false: det som har upphört eller bara är aviserat finns också med',
  'Day the answer speaks of: the one that was asked for, else the day of the release; null: none':
    'Dagen som svaret talar om: den som efterfrågades, annars utgåvans dag; null: ingen',
  'The fields that `fields` names': 'Fälten som `fields` nämner',
  'By name of the filter; with `facets=true` only': 'Per filter; bara med `facets=true`',

  'Semantic version': 'Semantisk version',
  'When this version came': 'När den här versionen kom',
  'Since when this version is deprecated; null: it is not':
    'Sedan när versionen utfasas; null: den utfasas inte',
  'Last day this version answers, as in the header Sunset; null: not decided':
    'Sista dagen som versionen svarar, som i huvudet Sunset; null: inte bestämd',
  'Records that hold the words, best first': 'Poster som innehåller orden, bäst träff först',
  'A record that holds the words': 'En post som innehåller orden',
  'Identifier of the record': 'Postens id',

  'Whether a kind of support is known for an area': 'Om ett slags stöd är känt för ett område',
  'List, area and kind': 'Lista, område och slag',
  'not-known: nothing is said here; there may be such support. missing: the municipality says that it has none of its own; what serves the county or the country is in `evidence`':
    'not-known: inget är sagt här; stödet kan finnas. missing: kommunen säger att den inte har något eget; det som gäller länet eller landet står i `evidence`',
  'Identifiers of records in /support-services that serve the area':
    'Id för poster i /support-services som gäller området',
  "Identifiers of records in /absence-statements: the municipality's own word that it has none, at most 24 months old on the day the answer speaks of":
    'Id för poster i /absence-statements: kommunens egna ord om att den inte har något, högst 24 månader gamla på dagen som svaret talar om',

  'Strong entity tag (RFC 9110)': 'Stark etikett för innehållet (RFC 9110)',
  'How long it is fresh': 'Hur länge svaret är färskt',
  'The same content in other forms, `rel="alternate"` (RFC 8288); of a record what releases have changed in it, `version-history`; in a release the same address in the newest data, `latest-version`, and in the release after it, `successor-version`: then this one is superseded (RFC 5829)':
    'Samma innehåll i andra format, `rel="alternate"` (RFC 8288); för en post det som utgåvor har ändrat i den, `version-history`; i en utgåva samma adress i senaste data, `latest-version`, och i utgåvan efter, `successor-version`: då är den här ersatt (RFC 5829)',
  'Holds `accept` where the header Accept chose the form; a suffix needs no choice':
    'Har `accept` där huvudet Accept valde format; ett suffix behöver inget val',
  'Address of this very answer: in the release, where it stays as it is, and with the suffix of the form that the header Accept chose':
    'Adressen till just det här svaret: i utgåvan, där det står kvar som det är, och med suffixet för formatet som huvudet Accept valde',
};
