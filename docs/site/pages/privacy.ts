import { html } from '../layout.ts';
import type { SitePage } from '../page.ts';

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

const sv: readonly Part[] = [
  {
    id: 'not-collected',
    heading: 'Vad vi inte samlar in',
    lines: [
      'Inga kakor. Inget sparas i din webbläsare av den här webbplatsen, varken av sidorna eller av det som visas på andras webbplatser.',
      'Ingen statistik över besökare, inga mätverktyg och inga filer från andra webbplatser.',
      'Det du väljer i en lista, som kommun, stannar på sidan. Det skickas inte och hamnar inte i adressen.',
      'När du följer en länk härifrån får den andra webbplatsen inte veta vilken sida du kom från.',
    ],
  },
  {
    id: 'log',
    heading: 'Vad vår server skriver upp',
    lines: [
      'För varje hämtning: tid, vilken sida eller fil, om det gick bra och hur lång tid det tog. Ingen IP-adress, ingen webbläsare, inget som står efter ett frågetecken i adressen.',
      'Ett spårnummer, om det program som hämtar skickar ett. Webbläsare gör inte det.',
      'Är en gräns för antalet hämtningar påslagen räknas de per nät, bara i minnet, och glöms efter någon minut. Gränsen gäller bara öppna data: sidor, element och deras uppgifter räknas aldrig.',
      'Framför servern kan den som driver tjänsten ha annan utrustning med en egen logg. Fråga den som publicerar.',
    ],
  },
  {
    id: 'others',
    heading: 'Vad andra ändå kan se',
    lines: [
      'Webbläsarens historik: sidornas adresser, om du inte läser i ett privat fönster.',
      'Nätet: din internetleverantör, din arbetsplats eller den som sköter ditt wifi kan se att du har öppnat webbplatsens namn, men inte vilken sida eller vad du väljer, när adressen börjar med https.',
      'Enheten: ett program för övervakning, eller någon som ser skärmen, kan se allt.',
      'Telefonen: ett samtal kan stå i samtalslistan och på räkningen. Vad som är känt om räkningen står vid varje nummer.',
    ],
  },
  {
    id: 'hosts',
    heading: 'När uppgifterna visas på en annan webbplats',
    lines: [
      'Då hämtar din webbläsare ett skript och uppgifterna från oss, om inte den webbplatsen har filerna hos sig. Vi får inte veta vilken sida du läser där.',
      'Den webbplatsen kan ha egna kakor och egen statistik. Det bestämmer den själv, och dess egen text om integritet gäller.',
    ],
  },
  {
    id: 'records',
    heading: 'Personuppgifter i våra data',
    lines: [
      'Det ska inte finnas några. Inga namn, inga personliga adresser, inga platser. All text söks igenom innan den ges ut, och den sökningen hittar inte allt: säg till om du ser något.',
    ],
  },
];

const en: readonly Part[] = [
  {
    id: 'not-collected',
    heading: 'What we do not collect',
    lines: [
      'No cookies. This website stores nothing in your browser, neither its pages nor what is shown on the websites of others.',
      'No statistics of visitors, no measuring tools and no files from other websites.',
      'What you choose in a list, such as a municipality, stays on the page. It is not sent and does not end up in the address.',
      'When you follow a link from here, the other website is not told which page you came from.',
    ],
  },
  {
    id: 'log',
    heading: 'What our server writes down',
    lines: [
      'For each request: the time, which page or file, whether it went well and how long it took. No IP address, no browser, nothing that stands after a question mark in the address.',
      'A trace number, if the program that asks sends one. Browsers do not.',
      'If a limit of requests is switched on, they are counted by network, in memory only, and forgotten after a minute or so. The limit is on open data alone: pages, elements and their data are never counted.',
      'In front of the server, whoever runs the service may have other equipment with a log of its own. Ask the publisher.',
    ],
  },
  {
    id: 'others',
    heading: 'What others may still see',
    lines: [
      'The history of the browser: the addresses of the pages, unless you read in a private window.',
      'The network: your internet provider, your workplace or whoever runs your wifi can see that you have opened the name of the website, but not which page or what you choose, when the address begins with https.',
      'The device: a monitoring program, or somebody who sees the screen, can see everything.',
      'The phone: a call may stand in the call list and on the bill. What is known about the bill stands beside each number.',
    ],
  },
  {
    id: 'hosts',
    heading: 'When the facts are shown on another website',
    lines: [
      'Then your browser fetches a script and the facts from us, unless that website has the files itself. We are not told which page you read there.',
      'That website may have cookies and statistics of its own. It decides that itself, and its own text about privacy applies.',
    ],
  },
  {
    id: 'records',
    heading: 'Personal data in our data',
    lines: [
      'There should be none. No names, no personal addresses, no places. All text is searched before it is released, and that search does not find everything: tell us if you see something.',
    ],
  },
];

const parts = { sv, en };
const headings = {
  sv: {
    heading: 'Integritet',
    lead: 'Vad den här webbplatsen vet om dig: ingenting som vi kan undvika.',
  },
  en: { heading: 'Privacy', lead: 'What this website knows about you: nothing that we can avoid.' },
};

export const privacyPage: SitePage = {
  path: { sv: '/sv/integritet', en: '/en/privacy' },
  title: { sv: 'Integritet', en: 'Privacy' },
  description: {
    sv: 'Vad webbplatsen inte samlar in, vad en logg innehåller och vad andra ändå kan se.',
    en: 'What the website does not collect, what a log contains and what others may still see.',
  },
  navigation: { place: 'footer', label: { sv: 'Integritet', en: 'Privacy' } },
  main: (language) => html`
    <h1>${headings[language].heading}</h1>
    <p class="lead">${headings[language].lead}</p>
    ${parts[language].map(
      ({ id, heading, lines }) => html`
        <section aria-labelledby="${id}">
          <h2 id="${id}">${heading}</h2>
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>
        </section>
      `,
    )}
  `,
};
