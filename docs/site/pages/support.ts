import { fallbackHtml, supportDirectoryHtml } from '../../../components/static/index.ts';
import { html, raw } from '../layout.ts';
import type { SitePage } from '../page.ts';

const text = {
  sv: {
    heading: 'Hitta någon att prata med',
    lead: 'Du behöver inte veta säkert att det är våld för att ringa.',
    traces: 'Syns det att du har varit här?',
    kept: [
      'Sidan sparar inget i din telefon eller dator. Det du väljer i listan stannar på sidan och skickas ingenstans.',
      'Webbläsaren sparar ändå sidans adress i historiken, om du inte läser i ett privat fönster.',
      'Efter ”Lämna sidan” kan Bakåt leda till annat du har läst, också på den här webbplatsen. Har du följt en länk inom sidan kan det vara den här sidan.',
      'Ta bara bort det som rör den här sidan ur historiken. Att tömma allt kan märkas.',
      'Den som sköter nätet eller abonnemanget kan se att du har öppnat webbplatsen, men inte vad du väljer.',
      'Ett program för övervakning i din telefon kan se allt du gör i den. Låna en annan telefon eller dator om du tror att någon följer din.',
      'Ett samtal kan stå kvar i telefonens samtalslista. Vad som är känt om telefonräkningen står vid varje nummer.',
    ],
    other: 'Bor du inte i Värmland?',
    otherText:
      'Numren under ”Stöd i hela landet” gäller var du än bor. Kommunens socialtjänst finns i varje kommun.',
  },
  en: {
    heading: 'Find someone to talk to',
    lead: 'You do not have to be sure that it is violence to call.',
    traces: 'Can it be seen that you have been here?',
    kept: [
      'This page stores nothing in your phone or computer. What you choose in the list stays on the page and is sent nowhere.',
      'The browser still keeps the address of the page in its history, unless you read in a private window.',
      'After “Leave this page”, Back may lead to other pages you have read, on this site too. After a link within the page it may be this page.',
      'Remove from the history only what is about this page. Clearing everything may be noticed.',
      'Whoever runs the network or the subscription can see that you have opened the website, but not what you choose.',
      'A monitoring program in your phone can see all you do in it. Borrow another phone or computer if you think that somebody follows yours.',
      'A call can stay in the call list of the phone. What is known about the phone bill stands beside each number.',
    ],
    other: 'Do you live outside Värmland?',
    otherText:
      'The numbers under “Support in the whole country” hold wherever you live. Every municipality has social services.',
  },
} as const;

/**
 * The reference page for the safety rules. Its title, icon and description say nothing of what it is
 * about, and all of it weighs at most 40 KB: it is opened on old phones, and in a hurry.
 */
export const supportPage: SitePage = {
  path: { sv: '/sv/stod', en: '/en/support' },
  shows: 'support-directory',
  title: { sv: 'Kontakter', en: 'Contacts' },
  description: {
    sv: 'Kontakter i Värmland och i hela landet, med källa och datum.',
    en: 'Contacts in Värmland and in the whole country, with sources and dates.',
  },
  navigation: { place: 'header', label: { sv: 'Hitta stöd', en: 'Find support' } },
  ownNumbers: true,
  menuBelow: true,
  main: (language, { region }) => {
    const words = text[language];
    const numbers = fallbackHtml({ language });
    const directory = supportDirectoryHtml(region, { language, headingLevel: 2 });
    return html`
      <h1>${words.heading}</h1>
      <frid-support-directory class="reserve" region="${region.region.id}" heading-level="2">
        <div>
          ${raw(numbers)}
          <p>${words.lead} <a href="#traces">${words.traces}</a></p>
        </div>
        ${
          // In the block of the numbers, and after them: nothing is read before 112.
          raw(directory.replace(numbers, ''))
        }
      </frid-support-directory>
      <section aria-labelledby="traces">
        <h2 id="traces">${words.traces}</h2>
        <ul>
          ${words.kept.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </section>
      <section aria-labelledby="elsewhere">
        <h2 id="elsewhere">${words.other}</h2>
        <p>${words.otherText}</p>
      </section>
    `;
  },
};
