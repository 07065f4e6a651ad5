import type { Bilingual } from '../language.ts';

interface ErrorText {
  usage: Record<string, (what: string) => string>;
  didYouMean: (what: string) => string;
  seeHelp: string;
  locked: (file: string) => string;
  key: string;
  service: (what: string) => string;
  edit: (id: string, field: string) => string;
  unreadableRelease: (version: string) => string;
  file: (path: string, reason: string) => string;
  reasons: Record<string, string>;
  internal: (what: string) => string;
}

export const errorText: Bilingual<ErrorText> = {
  sv: {
    usage: {
      'commander.unknownOption': (what) => `Tillvalet ${what} finns inte.`,
      'commander.unknownCommand': (what) => `Kommandot ${what} finns inte.`,
      'commander.missingArgument': (what) => `Här saknas ${what}.`,
      'commander.optionMissingArgument': (what) => `Efter ${what} ska det stå ett värde.`,
      'commander.invalidArgument': (what) => `Det värdet går inte att ge ${what}.`,
      'commander.missingMandatoryOptionValue': (what) => `Tillvalet ${what} måste finnas med.`,
      'commander.excessArguments': () =>
        'Det står för mycket på raden. Sätt citattecken runt text som har mellanslag.',
    },
    didYouMean: (what) => `Menade du ${what}?`,
    seeHelp: 'Lägg till --help för att se vad som går.',
    locked: (file) =>
      `Någon annan ändrar i samma data just nu. Vänta och försök igen. Är du säker på att ingen gör det, ta bort filen ${file}.`,
    key: 'Filen är ingen Ed25519-nyckel i PEM-form. Så här gör du en: openssl genpkey -algorithm ed25519 -out nyckel.pem',
    service: (what) =>
      `Tjänsten svarar inte som den ska (${what}). Kontrollera adressen, till exempel https://frid.example.se`,
    edit: (id, field) =>
      `${id}.${field} är skrivet på ett sätt som inte kan ändras automatiskt. Ändra det för hand i filen. Inget är ändrat.`,
    unreadableRelease: (version) =>
      `Utgåvan ${version} går inte att läsa. Kör "frid verify" för att se vad som är fel, och hämta tillbaka filerna från git.`,
    file: (path, reason) => `${path}: ${reason}.`,
    reasons: {
      ENOENT: 'filen eller mappen finns inte',
      EACCES: 'du har inte rätt att läsa eller skriva här',
      EPERM: 'du har inte rätt att läsa eller skriva här',
      EISDIR: 'det här är en mapp, ingen fil',
      ENOTDIR: 'en del av sökvägen är ingen mapp',
      ENOSPC: 'disken är full',
      EROFS: 'disken går inte att skriva på',
      ENOTEMPTY: 'det finns redan något här',
    },
    internal: (what) =>
      `Något gick fel i Frid, och det är inte ditt fel (${what}). Kör "frid verify" för att se att utgåvorna är hela, och anmäl felet.`,
  },
  en: {
    usage: {
      'commander.unknownOption': (what) => `There is no option ${what}.`,
      'commander.unknownCommand': (what) => `There is no command ${what}.`,
      'commander.missingArgument': (what) => `${what} is missing here.`,
      'commander.optionMissingArgument': (what) => `A value must stand after ${what}.`,
      'commander.invalidArgument': (what) => `That value cannot be given to ${what}.`,
      'commander.missingMandatoryOptionValue': (what) => `The option ${what} must be given.`,
      'commander.excessArguments': () =>
        'There is too much on the line. Put quotes around text with spaces.',
    },
    didYouMean: (what) => `Did you mean ${what}?`,
    seeHelp: 'Add --help to see what can be done.',
    locked: (file) =>
      `Somebody else is changing the same data right now. Wait and try again. If you are sure that nobody is, remove the file ${file}.`,
    key: 'The file is no Ed25519 key in PEM form. To make one: openssl genpkey -algorithm ed25519 -out key.pem',
    service: (what) =>
      `The service does not answer as it should (${what}). Check the address, for instance https://frid.example.se`,
    edit: (id, field) =>
      `${id}.${field} is written in a way that cannot be changed automatically. Change it by hand in the file. Nothing has been changed.`,
    unreadableRelease: (version) =>
      `Release ${version} cannot be read. Run "frid verify" to see what is wrong, and get its files back from git.`,
    file: (path, reason) => `${path}: ${reason}.`,
    reasons: {
      ENOENT: 'the file or folder does not exist',
      EACCES: 'you may not read or write here',
      EPERM: 'you may not read or write here',
      EISDIR: 'this is a folder, not a file',
      ENOTDIR: 'a part of the path is no folder',
      ENOSPC: 'the disk is full',
      EROFS: 'the disk cannot be written to',
      ENOTEMPTY: 'there is something here already',
    },
    internal: (what) =>
      `Something went wrong in Frid, and it is not your fault (${what}). Run "frid verify" to see that the releases are whole, and report it.`,
  },
};
