/** `<div data-frid="…">`, for editors that strip tags they do not know. */
import { expect } from 'chai';
import '../../components/frid.ts';
import { fallbackHtml } from '../../components/static/index.ts';
import { until } from './clock.ts';
import { divNames, tellUnknownDivs } from '../../components/unknown-divs.ts';
import { clearPage } from './page.ts';

/** Adds the markup as an editor's page would hold it, and returns the div. */
function putDiv(markup: string): HTMLElement {
  const place = document.createElement('div');
  place.className = 'test-place';
  place.innerHTML = markup;
  document.body.append(place);
  return place.querySelector<HTMLElement>('[data-frid]')!;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a div with data-frid', () => {
  afterEach(clearPage);

  for (const name of divNames) {
    it(`becomes a frid-${name}`, async () => {
      const div = putDiv(`<div data-frid="${name}"></div>`);
      await until(() => div.querySelector(`frid-${name}`)?.shadowRoot?.childElementCount);
      expect(div.children).to.have.lengthOf(1);
    });
  }

  it('gives the element what its data-… say, and keeps the text inside as its fallback', async () => {
    const div = putDiv(
      `<div data-frid="support-directory" data-area="1780" data-heading-level="4" class="ours">${fallbackHtml({ language: 'sv' })}</div>`,
    );
    const number = div.querySelector('a[href="tel:112"]')!;
    await until(() => div.querySelector('frid-support-directory')?.shadowRoot?.querySelector('h4'));
    const element = div.querySelector('frid-support-directory')!;
    expect(element.shadowRoot!.querySelector('select')!.value).to.equal('1780');
    expect(element.contains(number)).to.equal(true);
    expect(div.className).to.equal('ours');
  });

  it('moves none of the text inside: the padding kept for the element goes over to it', async () => {
    const div = putDiv(
      `<div data-frid="support-directory" style="padding: 1rem">${fallbackHtml({ language: 'sv' })}</div>`,
    );
    const number = div.querySelector('a')!;
    const before = number.getBoundingClientRect();
    await until(() => div.querySelector('frid-support-directory')?.shadowRoot?.querySelector('h2'));
    expect(number.getBoundingClientRect()).to.deep.equal(before);
  });

  it('gives no attribute that the element does not know: an editor may let data-onclick through', async () => {
    const div = putDiv(
      '<div data-frid="support-directory" data-onclick="window.hacked = true" data-style="color: red"></div>',
    );
    await until(() => div.querySelector('frid-support-directory'));
    const names = div.querySelector('frid-support-directory')!.getAttributeNames();
    expect(names).to.deep.equal([]);
  });

  for (const name of ['nothing', 'a b', '', '<img>']) {
    it(`stays as it is when "${name}" is no element, and throws nothing`, async () => {
      const div = putDiv('<div data-frid=""><p>Text</p></div>');
      div.dataset.frid = name;
      document.body.append(document.createElement('i'));
      await settled();
      expect(div.innerHTML).to.equal('<p>Text</p>');
      document.querySelector('i')!.remove();
    });
  }

  it('is upgraded once, whatever the page does with it', async () => {
    const div = putDiv('<div data-frid="plan-summary"><p>Planen</p></div>');
    await until(() => div.querySelector('frid-plan-summary'));
    const place = div.parentElement!;
    place.innerHTML = `${place.innerHTML}`;
    place.append(place.firstElementChild!.cloneNode(true));
    await settled();
    for (const one of place.children) expect(one.children).to.have.lengthOf(1);
    expect(place.querySelectorAll('frid-plan-summary frid-plan-summary')).to.have.lengthOf(0);
  });

  it('becomes an element again when the page has emptied it', async () => {
    const div = putDiv('<div data-frid="plan-summary"></div>');
    await until(() => div.querySelector('frid-plan-summary'));
    div.replaceChildren();
    await until(() => div.querySelector('frid-plan-summary'));
  });

  it('tells the editor which element a misspelled one is most like, and where it stands', () => {
    const div = putDiv('<div data-frid="suport-directry">112</div>');
    putDiv('<div data-frid="plan-summary"></div>');
    const said: unknown[][] = [];
    const { warn } = console;
    console.warn = (...words) => said.push(words);
    tellUnknownDivs();
    console.warn = warn;
    expect(said).to.deep.equal([
      ['Frid: data-frid="suport-directry" is unknown. Did you mean "support-directory"?', div],
    ]);
    expect(div.textContent).to.equal('112');
  });
});
