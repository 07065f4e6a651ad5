/** What the builder says while it is used, in Swedish; the English table must have the same keys. */
export const liveSv = {
  code: 'Kod att klistra in',
  codeOf: {
    address: 'Adress att klistra in',
    fragment: 'Adress för webbservern',
    split: 'Kod för sidan',
    email: 'Brev till webbansvarig',
  } as Partial<Record<string, string>>,
  copy: 'Kopiera koden',
  copyOf: {
    address: 'Kopiera adressen',
    fragment: 'Kopiera adressen',
    email: 'Kopiera brevet',
  } as Partial<Record<string, string>>,
  copied: 'Kopierat. Klistra in det där det ska stå.',
  copyRefused: 'Webbläsaren tillåter inte kopiering. Texten är markerad: tryck Ctrl+C (⌘C på Mac).',
  weight: (files: string, total: string) => `Läsarens webbläsare hämtar ${files}: ${total}.`,
  weightNothing: 'Läsarens webbläsare hämtar ingenting från oss.',
  weightPage: 'Läsarens webbläsare hämtar sidan i ramen från oss.',
  files: { script: 'ett skript', data: 'en datafil', page: 'en sida' },
  and: 'och',
  updated: (what: string) => `Koden är ändrad: ${what}.`,
  shared: 'Länken är kopierad. Den som öppnar den ser samma val.',
  unknown: (names: string) => `Länken valde något som inte finns, och det är utelämnat: ${names}.`,
  didYouMean: (likely: string[]) => `Menade du ${likely.join(' eller ')}?`,
  oneOf: (values: string[]) => `Det som finns är ${values.join(', ')}.`,
  oneOfMany: (count: number, example: string) =>
    `Det finns ${count} att välja på, till exempel ${example}.`,
  pixels: (width: number) => `${width} bildpunkter`,
  previewPage: 'Text på er egen sida.',
  findings: {
    empty: () => 'Det finns ingen kod att kontrollera. Klistra in den i rutan.',
    nothing: () =>
      'Här finns inget element från Frid. Klistra in allt från den första taggen till slutet av skriptet.',
    good: () => 'Koden är aktuell: samma nummer och datum som i dag, och ett skript som finns.',
    goodFrame: () =>
      'Koden är aktuell: samma nummer och datum som i dag, och en ram från den här tjänsten.',
    goodAddress: () =>
      'Adressen är aktuell: den leder till den här tjänsten, och det den ber om finns. Nummer och uppgifter kommer därifrån, med sina datum.',
    goodText: () =>
      'Numren är de rätta och har det senaste datumet. Det är bara text, som ingen förnyar: kontrollera den igen om ett år. Skulle en lista visas har verktyget tagit bort den: välj ”Verktyget tar bort okända taggar eller skript” eller en ram.',
    fetchedText: () =>
      'Det här är text som er webbserver hämtar från tjänsten, med nummer och datum. Hämtas den på nytt hela tiden är den aktuell: kontrollera adressen som servern hämtar. Är den inklistrad för hand blir den gammal: byt till ny kod.',
    goodLink: () => 'Koden är aktuell: länken ut från sidan är densamma som i dag.',
    goodNumbers: () => 'Numren i koden är de rätta och har det senaste datumet.',
    lostTag: () =>
      'Frids tagg är borta men skriptet finns kvar, så bara det som stod i taggen visas. Verktyget tar bort taggar som det inte känner: välj ”Verktyget tar bort okända taggar eller skript” under 3 ovan, och klistra in den koden i stället.',
    onlyScript: () =>
      'Här är bara skriptet. Det räcker i mallen; på sidan ska även koden för sidan stå. Är det allt som är kvar på sidan har verktyget tagit bort resten: välj en ram, eller bara numren som text.',
    olderNumbers: (then: string, now: string) =>
      `Numren i koden är från ${then}, och de senaste är från ${now}. Läsaren ser de gamla överst: byt till ny kod.`,
    undatedNumbers: (_then: string, now: string) =>
      `Numren i koden har inget datum som går att läsa. De senaste är från ${now}: jämför, eller byt till ny kod.`,
    missingNumber: (number: string) =>
      `Numret ${number} saknas i koden. Det ska synas även när skriptet inte kan köras: byt till ny kod.`,
    ownNumber: (number: string) =>
      `Numret ${number} står i koden men är inte 112 eller den nationella linjen. Nummer som kan bli gamla ska inte stå där: de kommer med uppgifterna.`,
    noScript: () =>
      'Skriptet saknas: bara numren visas. Det kan stå i mallen; annars har verktyget tagit bort det.',
    strangeScript: (host: string, own: string) =>
      `Koden hämtar ett skript från ${host}, och det är inte den här tjänsten (${own}). Är ${host} er egen server är det i sin ordning. Annars ska det bort: ett skript kan läsa och ändra allt på er sida.`,
    inlineScript: () =>
      'Koden har ett skript som är skrivet i den. Byggaren ger aldrig ett sådant: är det inte ert eget ska det bort, för ett skript kan läsa och ändra allt på er sida.',
    otherBase: () =>
      'Koden har en tagg <base>, som ändrar vart alla korta adresser på er sida leder, skriptens också. Byggaren ger aldrig någon: är den inte er egen ska den bort.',
    manyScripts: () =>
      'Skriptet står flera gånger. En gång räcker, hur många delar sidan än visar.',
    unversioned: (address: string) =>
      `Skriptet ${address} har ingen version som finns. Byt till ny kod.`,
    olderScript: (then: string, now: string) =>
      `Skriptet är version ${then}, och den nyaste är ${now}. Det fungerar, men ny kod är bättre.`,
    noIntegrity: () =>
      'Skriptet har inget integrity-värde: webbläsaren kan då inte se om det har bytts ut på vägen.',
    wrongIntegrity: () =>
      'Skriptets integrity-värde stämmer inte med filen: webbläsaren vägrar köra det. Byt till ny kod.',
    unknownSetting: (name: string) => `${name} är inget som går att ställa in, och gör ingenting.`,
    unknownValue: (name: string, value: string) =>
      `${name}="${value}" är inget värde som finns, så det vanliga visas i stället.`,
    strangeAddress: (host: string, own: string) =>
      `Koden leder till ${host}, och det är inte den här tjänsten (${own}). Är ${host} er egen server är det i sin ordning. Annars: byt till ny kod, för vad som visas därifrån vet vi inte.`,
    deadAddress: (address: string) =>
      `${address} leder till den här tjänsten men inte till något som går att lägga in. Kopiera adressen på nytt.`,
    unknownParameter: (name: string) =>
      `${name} i adressen är inget som går att ställa in där: bara numren visas. Ta bort det.`,
    wrongParameter: (name: string, value: string) =>
      `${name}=${value} i adressen är inget värde som finns: bara numren visas.`,
  },
};

export type LiveText = typeof liveSv;
