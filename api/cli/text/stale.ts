import type { Reach } from '../../../data/call-sheet/calls.ts';
import type { Bilingual } from '../language.ts';

interface StaleText {
  description: string;
  options: Record<'by' | 'out', string>;
  examples: string;
  unknownGrouping: (given: string, known: string) => string;
  nobody: string;
  nobodyOfServices: string;
  statements: string;
  said: (who: string, day: string) => string;
  countsUntil: (day: string) => string;
  countedUntil: (day: string) => string;
  askAgain: string;
  heading: (services: number, channels: number, day: string) => string;
  advice: string;
  reach: Record<Exclude<Reach, 'local'>, string>;
  runBy: (operator: string, area: string) => string;
  last: (stated: string, verifiedOn: string) => string;
  boxes: string;
  written: (path: string, rows: number) => string;
  next: (path: string) => string;
}

export const staleText: Bilingual<StaleText> = {
  sv: {
    description: 'Säger vem som behöver tillfrågas om sina uppgifter, det mest brådskande först.',
    options: {
      by: 'dela upp efter område (area) eller efter den som driver tjänsten (operator)',
      out: 'skriv ringarket till en fil att fylla i: .xlsx för Excel, eller .csv',
    },
    examples: `
Exempel:
  frid stale                          Ringarket på skärmen.
  frid stale | lpr                    Samma sak på papper.
  frid stale --out ringark.xlsx       Att fylla i. Läs in det sedan med: frid import ringark.xlsx
  frid stale --by operator            Ett ringark för var och en som driver något.

Linjer som alltid visas och nationella linjer kommer före allt annat. Sedan det som ingen ansvarig
står bakom, det som aldrig har bekräftats och det som bekräftades för längst sedan. Det som är
bekräftat räknas i tolv månader, och kommer med igen trettio dagar innan de är slut.

Sist står kommuners besked om att ett stöd saknas. De räknas i 24 månader.`,
    unknownGrouping: (given, known) => `--by ${given} finns inte. Välj bland ${known}.`,
    nobody: 'Ingen behöver tillfrågas: allt är bekräftat.',
    nobodyOfServices: 'Alla kontaktvägar är bekräftade.',
    statements: 'Kommuners besked att fråga om igen:',
    said: (who, day) => `${who} sade det ${day}`,
    countsUntil: (day) => `räknas till och med ${day}`,
    countedUntil: (day) => `räknades till och med ${day}`,
    askAgain:
      '   Är svaret detsamma: skriv den nya dagen i statedOn och var det sades i sources. Finns stödet nu: lägg till tjänsten, och ta beskedet ur bruk med frid withdraw.',
    heading: (services, channels, day) =>
      `Att ringa ${day}: ${services === 1 ? '1 verksamhet' : `${services} verksamheter`}, ${channels === 1 ? '1 kontaktväg' : `${channels} kontaktvägar`}. Det mest brådskande först.`,
    advice:
      'Säg genast att du bara kontrollerar uppgifter, så att linjen blir ledig för den som behöver den.\nSkriv din roll, till exempel samordnare. Aldrig ett namn, varken ditt eller deras.',
    reach: { 'always-shown': 'ALLTID VISAD', national: 'NATIONELL' },
    runBy: (operator, area) => `Drivs av: ${operator}. Område: ${area}.`,
    last: (stated, verifiedOn) => `källan sade det ${stated}; bekräftad ${verifiedOn}`,
    boxes:
      '[ ] svarade  [ ] rätt  rätt nummer ____________  tider ____________  dag ________  din roll ____________',
    written: (path, rows) =>
      `${path} är skriven: ${rows === 1 ? '1 rad' : `${rows} rader`} att fylla i.`,
    next: (path) => `När det är ifyllt: frid import ${path}`,
  },
  en: {
    description: 'Says who needs to be asked about their contacts, most urgent first.',
    options: {
      by: 'divide by area or by operator',
      out: 'write the call sheet to a file to fill in: .xlsx for Excel, or .csv',
    },
    examples: `
Examples:
  frid stale                          The call sheet on the screen.
  frid stale | lpr                    The same on paper.
  frid stale --out calls.xlsx         To fill in. Then read it with: frid import calls.xlsx
  frid stale --by operator            A call sheet for everybody who runs something.

Lines that are always shown and national lines come before everything else. Then what nobody
responsible stands behind, what was never verified, and what was verified longest ago. A
verification counts for twelve months, and is asked for again thirty days before they are over.

Last come the statements of municipalities that they have no such support. They count for 24 months.`,
    unknownGrouping: (given, known) => `There is no --by ${given}. Choose from ${known}.`,
    nobody: 'Nobody needs to be asked: everything is verified.',
    nobodyOfServices: 'All channels are verified.',
    statements: 'Statements of municipalities to ask about again:',
    said: (who, day) => `${who} said it ${day}`,
    countsUntil: (day) => `counts until ${day}`,
    countedUntil: (day) => `counted until ${day}`,
    askAgain:
      '   If the answer is the same: write the new day in statedOn, and where it was said in sources. If there is support now: add the service, and take the statement out of use with frid withdraw.',
    heading: (services, channels, day) =>
      `To call ${day}: ${services === 1 ? '1 service' : `${services} services`}, ${channels === 1 ? '1 channel' : `${channels} channels`}. Most urgent first.`,
    advice:
      'Say at once that you only check facts, so that the line is free for who needs it.\nWrite your role, for instance coordinator. Never a name, neither yours nor theirs.',
    reach: { 'always-shown': 'ALWAYS SHOWN', national: 'NATIONAL' },
    runBy: (operator, area) => `Run by: ${operator}. Area: ${area}.`,
    last: (stated, verifiedOn) => `the source said it ${stated}; verified ${verifiedOn}`,
    boxes:
      '[ ] answered  [ ] right  right number ____________  hours ____________  day ________  your role ____________',
    written: (path, rows) =>
      `${path} is written: ${rows === 1 ? '1 row' : `${rows} rows`} to fill in.`,
    next: (path) => `When it is filled in: frid import ${path}`,
  },
};
