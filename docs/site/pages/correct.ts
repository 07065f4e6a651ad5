import { html } from '../layout.ts';
import type { Markup, SiteContext, SiteLanguage, SitePage } from '../page.ts';

const text = {
  sv: {
    heading: 'Rätta eller ta bort en uppgift',
    lead: 'Driver du en verksamhet som står här? Du bestämmer om den ska stå kvar, och du behöver inte säga varför.',
    to: 'Skriv till',
    nobody:
      'Det här är en demonstration. Ingen tar emot rättelser här. När en myndighet publicerar uppgifterna står dess adress här.',
    write: 'Skriv så här',
    what: [
      'Vilken verksamhet det gäller, och vad som är fel eller fattas.',
      'Vad som är rätt. Ett nummer som ändras läses upp för verksamheten, siffra för siffra, innan det ges ut.',
      'Skriv ingen adress och inga namn. Sådant publiceras aldrig, och det ska inte ligga i en brevlåda heller.',
    ],
    next: 'Så går det till',
    steps: [
      'Den som publicerar kan ta ur en kontakt med ett kommando. Den försvinner ur listorna, elementen och datan så snart tjänsten har läst in ändringen.',
      'En rättelse ges ut i nästa utgåva, med dag och källa: att verksamheten själv har sagt det.',
      'En webbsida som redan är öppen, eller en kommun som har filerna på sin egen server, kan visa det gamla tills den har hämtat det nya.',
    ],
    stays: 'Vad som blir kvar',
    staysText:
      'Äldre utgåvor ligger kvar så att ändringar kan följas, märkta som ersatta. Har något getts ut som röjer en plats eller en person tas det bort ur dem också. Det som andra redan har hämtat kan ingen ta tillbaka.',
    never: 'Det som aldrig står här',
    neverText:
      'Adresser, besöksplatser, skyddade boenden, namn på personer, bemanning. Ser du något sådant: hör av dig direkt.',
  },
  en: {
    heading: 'Correct or remove a fact',
    lead: 'Do you run a service that is listed here? You decide whether it stays, and you do not have to say why.',
    to: 'Write to',
    nobody:
      'This is a demonstration. Nobody receives corrections here. When an authority publishes the facts, its address stands here.',
    write: 'What to write',
    what: [
      'Which service it is about, and what is wrong or missing.',
      'What is right. A number that changes is read back to the service, digit by digit, before it is released.',
      'Write no address and no names. Such things are never published, and they should not lie in a mailbox either.',
    ],
    next: 'What happens then',
    steps: [
      'Whoever publishes can take a contact out with one command. It leaves the lists, the elements and the data as soon as the service has read the change.',
      'A correction is published in the next release, with its day and its source: that the service itself has said so.',
      'A web page that is open already, or a municipality that has the files on its own server, may show the old until it has fetched the new.',
    ],
    stays: 'What remains',
    staysText:
      'Older releases remain, so that changes can be followed, marked as superseded. If something was published that gives away a place or a person, it is taken out of them too. What others have fetched already nobody can take back.',
    never: 'What never stands here',
    neverText:
      'Addresses, visiting places, sheltered housing, names of persons, staffing. If you see anything like it: write at once.',
  },
} as const;

/** For whoever runs a service: how its record is corrected or withdrawn. */
export const correctPage: SitePage = {
  path: { sv: '/sv/data/ratta', en: '/en/data/correct' },
  title: { sv: 'Rätta en uppgift', en: 'Correct a fact' },
  description: {
    sv: 'Så rättar eller tar den som driver en verksamhet bort sina uppgifter.',
    en: 'How whoever runs a service corrects or removes its facts.',
  },
  navigation: { place: 'footer', label: { sv: 'Rätta en uppgift', en: 'Correct a fact' } },
  main: (language, context) => {
    const words = text[language];
    return html`
      <h1>${words.heading}</h1>
      <p class="lead">${words.lead}</p>
      ${recipient(language, context)}
      <section aria-labelledby="write">
        <h2 id="write">${words.write}</h2>
        <ul>
          ${words.what.map((one) => html`<li>${one}</li>`)}
        </ul>
      </section>
      <section aria-labelledby="next">
        <h2 id="next">${words.next}</h2>
        <ol>
          ${words.steps.map((one) => html`<li>${one}</li>`)}
        </ol>
      </section>
      <section aria-labelledby="stays">
        <h2 id="stays">${words.stays}</h2>
        <p>${words.staysText}</p>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">${words.never}</h2>
        <p>${words.neverText}</p>
      </section>
    `;
  },
};

function recipient(language: SiteLanguage, { publisher }: SiteContext): Markup {
  const words = text[language];
  if (!publisher) return html`<p class="aside">${words.nobody}</p>`;
  const { name, email } = publisher;
  return html`<p class="aside">
    ${words.to} ${name[language] ?? name.sv}: <a href="mailto:${email}">${email}</a>
  </p>`;
}
