import { pastedFallbackHtml } from '../../../components/static/index.ts';

interface About {
  readonly region: string;
  readonly language: 'sv' | 'en';
  /** Where the newest archive is, and the newest manifest. */
  readonly archive: string;
  readonly manifest: string;
}

/** What is pasted where the directory is to stand: with the numbers inside, which need no script. */
export function snippet({ region, language }: About, script: string): string {
  // The padding is the element's own: nothing moves when it takes over.
  const style = attribute('style', 'display: block; min-height: 100vh; padding: 1rem');
  return `<frid-support-directory region="${region}" ${style}>
  ${pastedFallbackHtml({ language })}
</frid-support-directory>
<script type="module" src="${script}"></script>
`;
}

/** A page that shows the files at work, wherever the folder is put. */
export function examplePage(about: About): string {
  return `<!doctype html>
<html lang="${about.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Frid</title>
${snippet(about, 'frid.js')}</html>
`;
}

/** The host's page may have inline styles; the linter only knows that ours may not. */
function attribute(name: string, value: string): string {
  return `${name}="${value}"`;
}

/** For whoever puts the files on a server, as plain text. */
export function instructions(about: About): string {
  return about.language === 'sv' ? inSwedish(about) : inEnglish(about);
}

/** The same in every language. */
const serverSettings = `  nginx    location /frid/ { add_header Cache-Control "no-cache"; }
  Apache   <Directory "/var/www/html/frid">
             Header set Cache-Control "no-cache"
             AddType text/javascript .js
           </Directory>
  IIS      <location path="frid"><system.webServer>
             <staticContent>
               <remove fileExtension=".json" />
               <mimeMap fileExtension=".json" mimeType="application/json" />
               <clientCache cacheControlMode="DisableCache" />
             </staticContent>
           </system.webServer></location>
`;

function fetchAnew(archive: string): string {
  return `  curl -sf --etag-compare .etag --etag-save .etag -o frid.zip \\
    ${archive}
  unzip -qo frid.zip
`;
}

function inSwedish({ archive, manifest }: About): string {
  return `Frid på er egen server

Med filerna i den här mappen visar ni stödlistan och planen utan att någon
besökare kontaktar en annan server än er egen. Inget lagras hos besökaren.

1. Lägg mappen frid på webbplatsen, så att den nås som /frid/.
2. Öppna /frid/ i en webbläsare: listan ska synas.
3. Klistra in snippet.sv.html (eller snippet.en.html) där listan ska stå.
   Står mappen på annan plats ändrar ni src. Numren i texten syns även om
   skriptet inte kan köras: ta inte bort dem.

Servern ska lämna ut .js som text/javascript och .json som application/json.
Alla svar ska få sparas högst en kort stund, så att ett nummer som dras in
försvinner:

${serverSettings}
Content-Security-Policy: script-src 'self'; connect-src 'self'
(och trusted-types lit-html där Trusted Types krävs). Tillåts inte attributet
style: ta bort det och sätt i webbplatsens stilmall
  frid-support-directory { display: block; min-height: 100vh; padding: 1rem }

Uppdatera varje dygn. En verksamhet kan ha bett att få ett nummer borttaget.

  node check-update.mjs        säger om något är nyare (kod 0: nej, 1: ja)
  curl -sf ${manifest} | cmp - manifest.json
                               samma fråga utan Node
  Hämta allt på nytt, bara när något är nytt:
${fetchAnew(archive)}
Planer som är låsta till en viss utgåva (attributet release) ingår inte: de
hämtas från tjänsten.

Kod: EUPL-1.2. Egen sammanställning av data: CC0-1.0; citat har egna rättigheter.
`;
}

function inEnglish({ archive, manifest }: About): string {
  return `Frid on a server of your own

With the files in this folder you show the support directory and the plan, and
no visitor contacts any server but yours. Nothing is stored on their device.

1. Put the folder frid on the website, so that it is reached as /frid/.
2. Open /frid/index.en.html in a browser: the list must be there.
3. Paste snippet.en.html (or snippet.sv.html) where the list is to stand.
   If the folder is elsewhere, change src. The numbers in the text are there
   even where the script cannot run: do not take them away.

The server must give .js as text/javascript and .json as application/json.
No answer may be kept for long, so that a number that is withdrawn goes away:

${serverSettings}
Content-Security-Policy: script-src 'self'; connect-src 'self'
(and trusted-types lit-html where Trusted Types are enforced). Where the attribute
style is not allowed, take it away and put into the site's style sheet
  frid-support-directory { display: block; min-height: 100vh; padding: 1rem }

Update every day. A service may have asked for a number to be taken away.

  node check-update.mjs        says whether anything is newer (0: no, 1: yes)
  curl -sf ${manifest} | cmp - manifest.json
                               the same question without Node
  Fetch everything again, only when something is new:
${fetchAnew(archive)}
Plans that are pinned to a release (the attribute release) are not included:
they come from the service.

Code: EUPL-1.2. Our own compilation of data: CC0-1.0; quotes have rights of their own.
`;
}
