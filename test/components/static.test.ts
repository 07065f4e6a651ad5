/** The same views as HTML, for pages on which no script runs. */
import { expect } from 'chai';
import { html } from 'lit/html.js';
import {
  planSummaryHtml,
  supportContactHtml,
  supportDirectoryHtml,
} from '../../components/static/index.ts';
import { toMarkup } from '../../components/static/markup.ts';
import { setClock } from './clock.ts';
import { clearPage, putReady, readingDay, realData } from './page.ts';

function parse(markup: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return place;
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('printed markup', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  it('says what the element says', async () => {
    const element = await putReady('<frid-support-directory area="1780"></frid-support-directory>');
    const shown = element.shadowRoot!.querySelectorAll('.rest > section');
    const printed = parse(supportDirectoryHtml(await realData(), { language: 'sv', area: '1780' }));
    const sections = printed.querySelectorAll('[slot=services] > section');
    const texts = (all: NodeListOf<Element>) => [...all].map((one) => words(one.textContent));
    expect(texts(sections)).to.have.lengthOf(3);
    expect(texts(sections)).to.deep.equal(texts(shown));
  });

  it('links no number that had ended before the release', async () => {
    const data = structuredClone(await realData());
    const line = data.services.find(({ id }) => id === 'kvinnofridslinjen')!;
    const ended = line.channels.find(({ value }) => value === '020-50 50 50')!;
    const linked = (release: string, validTo: string) => {
      Object.assign(ended, { validTo });
      const printed = parse(supportContactHtml({ ...data, release }, { language: 'sv' }));
      return !!printed.querySelector('[slot=services] [href="tel:020505050"]');
    };
    expect(linked('2026.11.0', '2024-12-31')).to.equal(false);
    expect(linked('2026.11.0', '2026-12-31')).to.equal(true);
  });

  it('begins with the numbers, and holds no script and no style', async () => {
    const data = await realData();
    const printed = parse(
      supportDirectoryHtml(data, { language: 'en' }) + planSummaryHtml(data, { language: 'en' }),
    );
    const [first] = printed.querySelectorAll('a');
    expect(first!.getAttribute('href')).to.equal('tel:112');
    expect(printed.querySelectorAll('script, style, [style]')).to.have.lengthOf(0);
    expect(words(printed.textContent)).to.contain('Are you in danger now? Call 112');
  });

  it('prints the period of a plan and leaves it to the reader to compare: a server has no today', async () => {
    const printed = words(parse(planSummaryHtml(await realData(), { language: 'sv' })).textContent);
    expect(printed).to.match(/^Planens period 2018–2021\. Ingen efterföljande plan är känd/);
    expect(printed).to.contain('Gäller t.o.m. 31 december 2026.');
  });

  it('fits the headings to the page', async () => {
    const printed = parse(planSummaryHtml(await realData(), { language: 'sv', headingLevel: 4 }));
    expect(printed.querySelector('h4')!.textContent).to.contain('2018-2021');
    expect(printed.querySelector('h2, h3')).to.equal(null);
  });

  it('shows a text as it stands, whatever it holds', async () => {
    const data = await realData();
    const name = `<img src="x" onerror='alert(1)'> & "co"`;
    data.services[0]!.name = { sv: name };
    data.services[0]!.channels[0]!.value = '" onclick="alert(1)';
    const printed = parse(supportDirectoryHtml(data, { language: 'sv' }));
    expect(printed.querySelectorAll('img, [onclick]')).to.have.lengthOf(0);
    expect(printed.textContent).to.contain(name);
  });

  it('refuses a binding that only a browser understands', () => {
    expect(() => toMarkup(html`<button @click=${'x'}></button>`)).to.throw('cannot bind "@click="');
  });
});
