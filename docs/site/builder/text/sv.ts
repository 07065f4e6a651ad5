import type { Places } from './builder-text.ts';

/** Texts of the builder in Swedish; the English table must have the same keys. */
export const sv = {
  title: 'Lägg in på er webbplats',
  description: 'Välj vad som ska visas, kopiera koden och klistra in den på er sida.',
  navigation: 'Lägg in på er webbplats',
  intro:
    'Välj vad som ska visas, kopiera koden och klistra in den på er sida. Det behövs inget konto och inget att installera.',
  noScript:
    'Dina val och förhandsvisningen behöver skript, och de är avstängda här. Koden nedan är färdig att klistra in ändå: den visar stöd i hela länet, och läsaren väljer själv kommun.',
  noScriptArea: (code: string) =>
    `Ska en kommun visas först, skriv till exempel area="${code}" före lang i den första taggen. Koderna:`,

  element: '1. Vad ska visas?',
  settings: '2. Anpassa',
  usual: (label: string) => `${label} (det vanliga)`,
  notSet: {
    area: 'Läsaren väljer',
    plan: 'Regionens plan',
    activity: 'Alla aktiviteter',
  } as Record<string, string>,
  notSetOtherwise: 'Inget valt',
  language: 'Språk',
  languageHint:
    'Språket i det som visas. Ogranskade språk säger själva att ingen översättare har läst dem, och visar det som rör säkerhet på svenska och engelska. Ramar visar dem också, utom i listorna för den som utövar våld och för yrkesverksamma. Text som er webbserver hämtar är på svenska.',
  unreviewed: (name: string) => `${name} (ogranskad)`,

  exit: 'Lägg till en snabb väg ut från sidan',
  exitHint:
    'En länk i hörnet som byter till en vädersida. Behövs inte om sidan redan har en: då visas bara den.',
  styles: 'Färger och hörn',
  stylesHint:
    'Typsnitt, textfärg och radavstånd tas från er sida. Här kan du byta det som är kvar.',
  stylesReset: 'Återställ',

  place: '3. Var ska koden klistras in?',
  placeGroups: {
    tools: 'I ett publiceringsverktyg eller på en sida',
    limits: 'När verktyget inte tillåter koden',
    others: 'På annat sätt',
  },
  otherwise: 'Försvann koden, eller visas den som text?',
  otherwiseTake: (label: string) => `Ta i stället: ${label}`,

  result: '4. Kopiera och klistra in',
  demonstration:
    'Tjänsten är en demonstration som ingen myndighet svarar för. Prova gärna, men lägg inte koden på en publicerad sida.',
  notSecure: (address: string) =>
    `Tjänstens adress är ${address}. En webbplats som börjar med https kan bara använda en tjänst som också gör det.`,
  script: 'Skript för mallen, en gång för hela webbplatsen',
  zip: 'Hämta filerna (ZIP)',
  mail: 'Öppna i e-postprogrammet',
  copyScript: 'Kopiera skriptet',
  share: 'Kopiera en länk till dessa val',

  preview: 'Förhandsvisning',
  previewFrame: 'Så ser det ut på en sida',
  skipPreview: 'Hoppa över förhandsvisningen',
  width: 'Bredd',
  scheme: 'Sidans färger',
  light: 'Ljusa',
  dark: 'Mörka',
  rightToLeft: 'Sidan läses från höger till vänster',
  failure: 'Prova vad läsaren ser när',
  failures: {
    none: 'allt fungerar',
    scripts: 'skript är blockerade',
    data: 'data inte svarar',
    stale: 'två år har gått utan ny kontroll',
  },

  handOver: 'Till IT-avdelningen och dataskyddsombudet',
  handOverIntro: 'Två texter att skicka vidare tillsammans med koden.',
  policy: 'Rad för webbplatsens Content-Security-Policy',
  policyHint:
    'Behövs bara om er webbplats har en sådan policy. Lägg till adresserna i de rader som redan finns.',
  policyNothing: 'Det här sättet behöver ingenting i webbplatsens policy.',
  styleSheet: 'Om policyn förbjuder attributet style: ta bort det och lägg detta i stilmallen',
  letter: 'Text att lämna över',
  copyPolicy: 'Kopiera raden',
  copyLetter: 'Kopiera texten',
  copyStyleSheet: 'Kopiera stilmallen',

  check: 'Kontrollera kod som redan är inklistrad',
  checkIntro:
    'Klistra in koden från er sida, så ser du om numren och skriptet fortfarande är de rätta. Den lämnar inte din webbläsare.',
  checkCode: 'Kod från er sida',
  checkButton: 'Kontrollera',
  checkOpen: 'Visa samma val ovan, med ny kod',

  places: {
    sitevision: {
      label: 'Sitevision',
      steps: [
        'Redigera sidan och lägg till modulen för egen HTML där det ska stå. Textmodulen tar inte emot kod.',
        'Klistra in koden i modulen, spara och publicera.',
        'Finns modulen inte att välja är den inte öppnad för din roll: skicka koden till den som förvaltar webbplatsen.',
      ],
    },
    'wordpress-block': {
      label: 'WordPress, blockredigeraren',
      steps: [
        'Lägg till blocket Anpassad HTML och klistra in koden där.',
        'Publicera, och titta på sidan utloggad.',
        'Syns bara numren? WordPress sparar skript endast från den som får skriva ofiltrerad HTML: på en egen webbplats administratörer och redaktörer, i ett nätverk av webbplatser bara nätverkets administratör.',
      ],
    },
    'wordpress-classic': {
      label: 'WordPress, klassiska redigeraren',
      steps: [
        'Byt från fliken för visuell redigering till den för kod, och klistra in där.',
        'Spara utan att byta tillbaka, och titta på sidan utloggad.',
        'Syns bara numren? WordPress sparar skript endast från den som får skriva ofiltrerad HTML.',
      ],
    },
    'wordpress-visual': {
      label: 'WordPress, bara en adress',
      steps: [
        'Klistra in adressen ensam på en egen rad, direkt i redigeraren.',
        'WordPress hämtar en inbäddning från vår tjänst (oEmbed). Blir adressen stående som text har er webbplats stängt av det.',
        'Klistra även in ”bara numren, som text” ovanför, så att de går att ringa.',
      ],
      loss: 'Numren i en sådan inbäddning kan läsas, men i en del webbläsare inte ringas med ett tryck: WordPress visar den i en sandlåda.',
    },
    optimizely: {
      label: 'Optimizely',
      steps: [
        'Klistra inte in i det vanliga textfältet: det tar bort det som webbplatsen inte uttryckligen tillåter.',
        'Använd det block för egen HTML som er webbplats har. Det heter olika, och finns inte överallt: fråga den som utvecklar webbplatsen.',
      ],
    },
    umbraco: {
      label: 'Umbraco',
      steps: [
        'Klistra inte in i det vanliga textfältet: det rensar bort skript.',
        'Använd det block för egen HTML som er webbplats har. Det heter olika, och finns inte överallt: fråga den som utvecklar webbplatsen.',
      ],
    },
    drupal: {
      label: 'Drupal',
      steps: [
        'Välj ett textformat som tillåter all HTML, öppna källkodsläget och klistra in koden.',
        'Textformatet avgör vad som sparas. Spara, öppna sidan igen och se efter att listan kommer.',
      ],
    },
    html: {
      label: 'En vanlig HTML-sida, eller vet inte',
      steps: [
        'Klistra in koden där det ska stå, mellan <body> och </body>.',
        'Spara och titta på sidan.',
      ],
    },
    stripped: {
      label: 'Verktyget tar bort okända taggar eller skript',
      steps: [
        'Klistra in koden för sidan där det ska stå.',
        'Be den som förvaltar webbplatsen lägga skriptet i mallen, en gång. Sedan räcker koden för sidan överallt.',
      ],
    },
    frame: {
      label: 'Inga skript alls: en ram',
      steps: [
        'Klistra in koden där det ska stå. Numren står utanför ramen, så att de syns även när ramen inte kan hämtas.',
        'Ändra height om ramen får en egen rullningslist. Rubriknivå och färger gäller inte i ramen.',
      ],
    },
    fragment: {
      label: 'Inga skript alls: er webbserver hämtar texten',
      steps: [
        'Lämna adressen till den som sköter webbservern. Servern hämtar HTML därifrån och lägger in den i sidan, till exempel en gång i minuten.',
        'Läsarens webbläsare hämtar då ingenting från oss.',
      ],
    },
    text: {
      label: 'Inga skript alls: bara numren, som text',
      steps: [
        'Klistra in koden. Den är vanlig text med länkar, och visar bara det som inte blir gammalt.',
        'Kontrollera den här på sidan någon gång om året.',
      ],
    },
    'own-files': {
      label: 'Vi lägger filerna på vår egen server',
      steps: [
        'Hämta filerna, packa upp dem i mappen /frid/ på er webbserver, och klistra in koden på sidan.',
        'Då når ingen läsares adress oss. Håll uppgifterna aktuella: instruktionen ligger bland filerna.',
      ],
    },
    email: {
      label: 'Någon annan klistrar in: skicka ett brev',
      steps: ['Kopiera brevet och skicka det till den som förvaltar webbplatsen.'],
    },
  } satisfies Places,
};

export type BuilderText = typeof sv;
