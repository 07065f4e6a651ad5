import type { ReferenceText } from './en.ts';

/** Referensens texter på svenska. */
export const sv: ReferenceText = {
  path: '/sv/docs/api',
  recordsPath: '/sv/docs/api/records',
  heading: 'API-referens',
  lead: 'Alla adresser i det öppna API:et, gjorda av dess beskrivning. Ingen inloggning behövs och inget kan skrivas: allt läses med GET, och data är CC0.',
  contents: 'Innehåll',
  start: 'Första frågan',
  startText: 'Länkarna nedan öppnar verkliga svar. Hela beskrivningen, för dina verktyg:',
  forms: 'Format',
  formsText:
    'Poster finns som JSON, JSON-LD, CSV och NDJSON. Välj med huvudet Accept eller med ett suffix, som går före: plans.csv. Allt på en gång är ett datapaket:',
  guide:
    'Hur filter, utgåvor, ändringar och cachning fungerar står i guiden för utvecklare, docs/guides/developers.sv.md.',
  common: 'Parametrar i varje lista',
  commonText: 'En okänd parameter är ett fel som nämner den som troligen avsågs.',
  parameters: 'Parametrar',
  noParameters: 'Inga parametrar.',
  commonHere: 'och i varje lista:',
  required: 'del av adressen',
  answer: 'Svar',
  example: 'Ett verkligt svar',
  tryIt: 'Prova',
  form: 'Format',
  send: 'Skicka',
  sent: 'Bara den här knappen frågar tjänsten, med det som står i formuläret, i en adress. Tjänsten sparar varken din adress eller frågan. Det finns inget fält för q: ett sökord ska inte hamna i adresser.',
  status: 'Tjänstens svar',
  body: 'Svarets innehåll',
  sending: 'Frågar …',
  failed: 'Tjänsten kunde inte nås.',
  clipped: '… resten visas inte här',
  errors: 'Fel',
  errorsText:
    'Varje fel är ett problem detail (RFC 9457) som säger vad som är fel, var, och vad du kan göra.',
  limits: 'Gränser och servicenivå',
  records: 'Posternas fält',
  recordsText:
    'Okända värden är null. Nya fält och nya värden i listor kan tillkomma inom version 1. Fältens förklaringar är på engelska. Med parametern fields har en post bara de namngivna.',
  fieldsOf: 'Fält',
  oneOf: 'något av',
  listOf: 'lista av',
  orNull: 'eller null',
  byKey: 'per nyckel:',
  about: 'Förklaringar av enskilda parametrar är på engelska.',
};
