import { emergencyNumber, nationalLine } from '../../../components/emergency/numbers.ts';
import { dateInWords } from '../../../components/text/dates.ts';
import type { SupportService } from '../../../data/schema/support-service.ts';
import { html } from '../layout.ts';
import type { Markup, SiteContext, SiteLanguage, SitePage } from '../page.ts';
import { cardStyle } from '../styles.ts';

/** Cards on a sheet of A4, each as large as a bank card. */
const cardsOnSheet = 10;

const text = {
  sv: {
    heading: 'Kort att skriva ut',
    lead: 'Tio små kort på ett papper, stora som bankkort. De säger inte vad de är till för.',
    how: [
      'Välj Skriv ut i webbläsaren. Slå av sidhuvud och sidfot, annars skrivs sidans adress på papperet.',
      'Klipp längs linjerna.',
      'Två av numren är till Kvinnofridslinjen. Det står inte på kortet, men den som slår upp ett nummer kan se vart det går.',
      'Ett papper som skrivs ut på jobbet kan ligga kvar i skrivarens kö, och filen i mappen för hämtade filer.',
    ],
    title: 'Bra nummer',
    emergency: 'Akut',
    police: 'Polis, inte akut',
    care: 'Råd om vård',
    advice: 'Råd',
    unconfirmed: 'obekräftat',
    asOf: (day: string) => `Läst ${day}, inte kontrollerat.`,
    sheet: 'Korten',
  },
  en: {
    heading: 'A card to print',
    lead: 'Ten small cards on one sheet, as large as bank cards. They do not say what they are for.',
    how: [
      'Choose Print in the browser. Switch header and footer off, or the address of the page is printed on the paper.',
      'Cut along the lines.',
      'Two of the numbers are those of the national women’s helpline. The card does not say so, but whoever looks a number up can see where it goes.',
      'A sheet printed at work may remain in the queue of the printer, and the file in the folder of downloads.',
    ],
    title: 'Useful numbers',
    emergency: 'Emergency',
    police: 'Police, not urgent',
    care: 'Health advice',
    advice: 'Advice',
    unconfirmed: 'unconfirmed',
    asOf: (day: string) => `Read ${day}, not verified.`,
    sheet: 'The cards',
  },
} as const;

export const cardPage: SitePage = {
  path: { sv: '/sv/kort', en: '/en/card' },
  style: cardStyle,
  title: { sv: 'Kort', en: 'Card' },
  description: {
    sv: 'Små kort med nummer att skriva ut.',
    en: 'Small cards with numbers to print.',
  },
  navigation: { place: 'footer', label: { sv: 'Kort att skriva ut', en: 'Card to print' } },
  main: (language, context) => {
    const words = text[language];
    const card = oneCard(language, context);
    return html`
      <h1>${words.heading}</h1>
      <p class="lead">${words.lead}</p>
      <ul>
        ${words.how.map((step) => html`<li>${step}</li>`)}
      </ul>
      <section class="sheet" aria-label="${words.sheet}">
        <div class="wallet-card">${card}</div>
        ${Array.from(
          { length: cardsOnSheet - 1 },
          () => html`<div class="wallet-card copy" aria-hidden="true">${card}</div>`,
        )}
      </section>
    `;
  },
};

function oneCard(language: SiteLanguage, { region }: SiteContext): Markup {
  const words = text[language];
  const phoneOf = (id: string) => firstPhone(region.services.find((one) => one.id === id));
  const rows: [label: string, number: string | undefined, note?: string][] = [
    [words.emergency, emergencyNumber],
    [words.police, phoneOf('polisen')],
    [words.care, phoneOf('vardguiden-1177')],
    [words.advice, nationalLine.number],
    [words.advice, nationalLine.unconfirmedNumber, words.unconfirmed],
  ];
  const known = rows.filter(([, number]) => number !== undefined);
  return html`<p class="wallet-title">${words.title}</p>
    <ul>
      ${known.map(
        ([label, number, note]) =>
          html`<li>
            <strong>${number?.replaceAll(' ', '\xa0')}</strong> ${label}${note ? ` (${note})` : ''}
          </li>`,
      )}
    </ul>
    <p class="wallet-note">${words.asOf(dateInWords({ language }, nationalLine.readOn))}</p>`;
}

function firstPhone(service: SupportService | undefined): string | undefined {
  return service?.channels.find(({ type }) => type === 'phone')?.value ?? undefined;
}
