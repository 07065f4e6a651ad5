import type { Bilingual } from '../language.ts';
import type { ReleaseProblem, ReleaseProblemCode } from '../../../data/release/verify-release.ts';

interface VerifyText {
  description: string;
  where: string;
  key: string;
  examples: string;
  none: (where: string) => string;
  fine: (count: number, records: number) => string;
  redacted: (version: string, count: number) => string;
  signed: string;
  wrong: (count: number) => string;
  problems: Record<ReleaseProblemCode, (problem: ReleaseProblem) => string>;
  notThere: (versions: string) => string;
  next: string;
}

export const verifyText: Bilingual<VerifyText> = {
  sv: {
    description: 'Räknar om alla kontrollsummor och säger vilken utgåva som inte är vad den var.',
    where: 'mapp eller webbadress, om det inte är utgåvorna i data/',
    key: 'fil med den offentliga Ed25519-nyckel (PEM) som den senaste utgåvan ska vara underskriven med',
    examples: `
Exempel:
  frid verify                                  Utgåvorna i data/releases.
  frid verify https://frid.example.se          Det som en tjänst visar: helt, och samma som här?
  frid verify /mnt/kopia/releases              En kopia.
  frid verify --key frid-offentlig.pem         Också: är den senaste underskriven av rätt utgivare?`,
    none: (where) => `Det finns inga utgåvor i ${where}.`,
    fine: (count, records) =>
      `${count === 1 ? '1 utgåva' : `${count} utgåvor`} med ${records} poster: allt är som det var.`,
    redacted: (version, count) =>
      `${version}: ${count === 1 ? '1 uppgift är borttagen' : `${count} uppgifter är borttagna`} i efterhand, som manifestet säger.`,
    signed: 'Underskriften på den senaste utgåvan stämmer med nyckeln.',
    wrong: (count) => (count === 1 ? '1 fel:' : `${count} fel:`),
    problems: {
      'missing-file': ({ file }) => `${file} saknas.`,
      'not-json': ({ file }) => `${file} är ändrad och går inte längre att läsa.`,
      'wrong-form': ({ file }) =>
        `${file} är ändrad: något har ett namn eller en form som inte finns.`,
      'not-canonical': ({ file }) => `${file} är ändrad: den är inte skriven som en utgåva skrivs.`,
      'record-changed': ({ record }) => `posten ${record} är ändrad.`,
      'head-changed': () =>
        'version, dag, föregående utgåva eller listan av poster är ändrad (eller manifest.json).',
      'manifest-changed': ({ file }) => `${file} är ändrad.`,
      'files-disagree': () =>
        'snapshot.json eller manifest.json är ändrad: de stämmer inte överens.',
      'wrong-folder': ({ expected }) =>
        `mappen har fel namn: utgåvan säger att den är ${expected}.`,
      'chain-broken': ({ expected }) =>
        `utgåvan före är en annan än den som var: den ska vara ${expected}.`,
      'signature-wrong': () => 'underskriften stämmer inte.',
      'not-signed': () => 'är inte underskriven med den nyckeln, och ingen senare utgåva är det.',
      stranger: ({ file }) => `${file} hör inte hit.`,
      'not-the-same-here': () => 'är inte samma som utgåvan med det numret här.',
      'still-shown-there': () =>
        'visar där fortfarande något som är borttaget här. Starta om den tjänsten med de nya filerna nu.',
      'taken-out-there': () => 'saknar där något som inte är borttaget här.',
      'redaction-unfinished': () =>
        'en borttagning (frid redact) avbröts. Kör frid redact eller frid release, så slutförs den.',
    },
    notThere: (versions) => `Finns här men visas inte där än: ${versions}.`,
    next: 'Hämta tillbaka den rätta filen ur git (git log visar när den ändrades).',
  },
  en: {
    description: 'Recomputes every checksum and says which release is not what it was.',
    where: 'folder or web address, if not the releases in data/',
    key: 'file with the public Ed25519 key (PEM) that the latest release must be signed with',
    examples: `
Examples:
  frid verify                                  The releases in data/releases.
  frid verify https://frid.example.se          What a service shows: whole, and the same as here?
  frid verify /mnt/copy/releases               A copy.
  frid verify --key frid-public.pem            Also: is the latest signed by the right publisher?`,
    none: (where) => `There are no releases in ${where}.`,
    fine: (count, records) =>
      `${count === 1 ? '1 release' : `${count} releases`} with ${records} records: all is as it was.`,
    redacted: (version, count) =>
      `${version}: ${count === 1 ? '1 fact has' : `${count} facts have`} been taken out afterwards, as the manifest says.`,
    signed: 'The signature of the latest release fits the key.',
    wrong: (count) => (count === 1 ? '1 error:' : `${count} errors:`),
    problems: {
      'missing-file': ({ file }) => `${file} is missing.`,
      'not-json': ({ file }) => `${file} has been changed and cannot be read any more.`,
      'wrong-form': ({ file }) =>
        `${file} has been changed: something has a name or form that does not exist.`,
      'not-canonical': ({ file }) => `${file} has been changed: it is not written as a release is.`,
      'record-changed': ({ record }) => `the record ${record} has been changed.`,
      'head-changed': () =>
        'version, day, previous release or the list of records has been changed (or manifest.json).',
      'manifest-changed': ({ file }) => `${file} has been changed.`,
      'files-disagree': () => 'snapshot.json or manifest.json has been changed: they do not agree.',
      'wrong-folder': ({ expected }) =>
        `the folder has the wrong name: the release says it is ${expected}.`,
      'chain-broken': ({ expected }) =>
        `the release before is not the one that was: it should be ${expected}.`,
      'signature-wrong': () => 'the signature is not right.',
      'not-signed': () => 'is not signed with that key, and no later release is.',
      stranger: ({ file }) => `${file} does not belong here.`,
      'not-the-same-here': () => 'is not the same as the release of that number here.',
      'still-shown-there': () =>
        'still shows there what has been taken out here. Restart that service with the new files now.',
      'taken-out-there': () => 'lacks something there that has not been taken out here.',
      'redaction-unfinished': () =>
        'a redaction (frid redact) was interrupted. Run frid redact or frid release to finish it.',
    },
    notThere: (versions) => `Is here, but not shown there yet: ${versions}.`,
    next: 'Get the right file back from git (git log shows when it was changed).',
  },
};
