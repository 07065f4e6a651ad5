import type { Letter, Subject } from '../letters.ts';

/** What is handed over with the code, in Swedish. It promises nothing that the service does not keep. */
export const letterSv: Letter = {
  handOver(subject) {
    return [
      `${subject.label}: underlag för IT och dataskydd`,
      `VAD DET ÄR\n${what(subject)}\n${responsible(subject)}`,
      `VAD SOM SKICKAS TILL VEM\n${sent(subject)}`,
      `TILL IT\n${forIt(subject)}`,
      `ATT LÄGGA FILERNA HOS ER\n${ownFiles(subject)}`,
      `TEXT TILL ER SIDA OM PERSONUPPGIFTER\n${privacy(subject)}`,
      `TEXT TILL ER TILLGÄNGLIGHETSREDOGÖRELSE\n${accessibility(subject)}`,
    ].join('\n\n');
  },
  emailSubject: ({ label }) => `Lägga in ”${label}” på vår webbplats`,
  email: (subject, code, link) =>
    [
      'Hej!',
      `Jag vill att ”${subject.label}” visas på vår webbplats. Koden är färdig; den klistras in där innehållet ska stå, som HTML och inte som text:`,
      code,
      'Inklistrat fel, eller utan skript, visar den ändå 112 och Kvinnofridslinjen.',
      `Valen, en förhandsvisning och ett underlag för IT och dataskydd: ${link}`,
    ].join('\n\n'),
};

function what({ form, tagName, version, address }: Subject): string {
  if (form === 'text') return 'Vanlig text med telefonlänkar. Inget hämtas från någon annan.';
  if (form === 'fragment') {
    return 'Er webbserver hämtar en bit HTML och lägger in den i sidan. Läsarens webbläsare hämtar inget från någon annan.';
  }
  if (form === 'frame' || form === 'address') {
    return `En ram (iframe) på vår sida visar ${address}. Sidan i ramen fungerar utan skript.`;
  }
  return `Ett element (${tagName}) och ett skript, version ${version}. Innehållet mellan taggarna är 112 och Kvinnofridslinjen, och syns även när skriptet inte kan köras.`;
}

function responsible({ publisher }: Subject): string {
  return publisher
    ? `${publisher} svarar för uppgifterna.`
    : 'OBS: tjänsten är en demonstration. Ingen myndighet svarar för uppgifterna; använd den inte på en publicerad sida.';
}

function sent({ form, host, fetchesData }: Subject): string {
  if (form === 'text') return 'Ingenting.';
  if (form === 'fragment') {
    return `Från läsaren: ingenting. Från er webbserver till ${host}: en begäran om sidans innehåll.`;
  }
  const own = form === 'own-files';
  const files =
    form === 'frame' || form === 'address'
      ? 'sidan i ramen'
      : fetchesData
        ? 'skriptet och en datafil'
        : 'skriptet';
  return [
    own
      ? `Läsarens webbläsare hämtar ${files} från er egen server. Till ${host} skickas ingenting.`
      : `Läsarens webbläsare hämtar ${files} från ${host}. Den servern får läsarens IP-adress för att kunna svara, som vid varje sidvisning, men inte vilken sida läsaren kom från.`,
    own
      ? ''
      : 'Tjänsten skriver inga IP-adresser i sin logg. Den som driver servern svarar för det som ligger framför den.',
    'Inga kakor, ingen lagring i webbläsaren, ingen statistik, inga andra servrar.',
    'Det läsaren väljer eller skriver, till exempel kommun, stannar i webbläsaren och står aldrig i en adress.',
  ]
    .filter(Boolean)
    .join('\n');
}

function forIt({ form, policy, integrity, version, address }: Subject): string {
  const allows = policy
    ? `Content-Security-Policy: ${policy}`
    : 'Inget behöver tillåtas i Content-Security-Policy.';
  if (form === 'text' || form === 'fragment') return allows;
  if (form === 'frame' || form === 'address') return `${allows}\nAdress: ${address}`;
  const script =
    form === 'own-files'
      ? ['Skript: /frid/frid.js, utan integrity eftersom filerna förnyas.']
      : [
          `Skript: ${address}`,
          `integrity: ${integrity}`,
          `Adressen innehåller versionen (${version}) och filen ändras aldrig, så värdet fortsätter att stämma.`,
        ];
  return [
    allows,
    'Där Trusted Types krävs: trusted-types lit-html',
    ...script,
    'Skriptet är öppen källkod (EUPL-1.2).',
  ].join('\n');
}

function ownFiles({ form, baseUrl }: Subject): string {
  if (form === 'own-files') {
    return 'Det är så koden är gjord. Skript och data ligger i /frid/ på er server. Data behöver hämtas på nytt när den ändras; hur står i paketet.';
  }
  return `Ett likvärdigt val: samma skript och data kan ligga på er egen server. Då når ingen läsares IP-adress oss. Välj ”Vi lägger filerna på vår egen server” på ${baseUrl}/sv/bygg`;
}

function privacy({ form, host, label }: Subject): string {
  if (form === 'text' || form === 'fragment' || form === 'own-files') {
    return `”${label}” visas från vår egen webbplats. Inga uppgifter om dig lämnas till någon annan när sidan visas, och ingenting sparas på din enhet.`;
  }
  return `”${label}” hämtas från ${host} när sidan öppnas. Den servern får då din IP-adress, som den behöver för att svara. Den får inte veta vilken sida du läser eller vad du väljer, och ingenting sparas på din enhet.`;
}

function accessibility({ label, form }: Subject): string {
  if (form === 'text') return 'Behövs inte: det är vanlig text på er sida.';
  return `”${label}” kommer från en annan leverantör. Den är byggd för WCAG 2.2 nivå AA och prövas automatiskt i varje läge före varje ny version. Den är inte granskad av någon utomstående.`;
}
