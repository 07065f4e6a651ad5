import { expect } from 'chai';
import { fallbackHtml } from '../../components/static/index.ts';
import { emergencyNumber, nationalLine } from '../../components/emergency/numbers.ts';
import { statedOn } from '../../data/rules/evidence.ts';
import { setClock, until } from './clock.ts';
import {
  clearPage,
  expectAccessible,
  find,
  findAll,
  put,
  putReady,
  readingDay,
  realData,
  textOf,
} from './page.ts';

const numbers = ['tel:112', 'tel:020505050', 'tel:116016'];

function hrefs(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLAnchorElement>('a')].map((link) =>
    link.getAttribute('href')!,
  );
}

describe('the emergency block', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  it('holds the numbers and dates of the data', async () => {
    const { services } = await realData();
    const numberOf = (id: string) => services.find((service) => service.id === id)!.channels;
    const phones = numberOf('kvinnofridslinjen').filter(({ type }) => type === 'phone');
    const stated = phones.find(({ confidence }) => confidence === 'A')!;
    const unconfirmed = phones.find(({ confidence }) => confidence === 'C')!;
    expect(numberOf('sos-alarm-112')[0]!.value).to.equal(emergencyNumber);
    expect(nationalLine).to.deep.equal({
      name: services.find(({ id }) => id === 'kvinnofridslinjen')!.name.sv,
      number: stated.value,
      pageDate: statedOn(stated.sources, 'value'),
      unconfirmedNumber: unconfirmed.value,
      readOn: stated.sources[0]!.readOn,
    });
    expect(phones.every(({ verifiedOn }) => !verifiedOn)).to.equal(true);
  });

  it('stands first, before any data has come, and stays first', async () => {
    const element = put('<frid-support-directory region="never--first"></frid-support-directory>');
    await element.updateComplete;
    expect(hrefs(element.shadowRoot!)).to.deep.equal(numbers);
    const ready = await putReady('<frid-support-directory></frid-support-directory>');
    expect(hrefs(ready.shadowRoot!).slice(0, 3)).to.deep.equal(numbers);
  });

  it('stands there too where the page has one of the two numbers only', async () => {
    const element = await putReady(
      '<frid-support-directory><p><a href="tel:112">112</a></p></frid-support-directory>',
    );
    expect(hrefs(find(element, '.emergency'))).to.deep.equal(numbers);
    const apart = await putReady(
      '<frid-support-directory list="violence-users"><p><a href="tel:112">112</a></p></frid-support-directory>',
    );
    expect(find(apart, '.emergency [href]')).to.equal(null);
  });

  it("is the host page's own when there is one: never twice, never gone", async () => {
    const element = await putReady(
      `<frid-support-directory>${fallbackHtml({ language: 'sv' })}</frid-support-directory>`,
    );
    expect(find(element, '.emergency [href]')).to.equal(null);
    expect(element.querySelector('div')!.assignedSlot).not.to.equal(null);
    const [link] = element.querySelectorAll<HTMLElement>('a');
    expect(link!.checkVisibility()).to.equal(true);
  });

  it('keeps its own language where it was pasted into a page that speaks another', async () => {
    const fallback = fallbackHtml({ language: 'sv' });
    const element = await putReady(
      `<div lang="en"><frid-support-directory>${fallback}</frid-support-directory></div>`,
    );
    const link = element.querySelector('[href="tel:112"]')!;
    expect(link.closest('[lang]')!.getAttribute('lang')).to.equal('sv');
    expect(find(element, '.rest').lang).to.equal('en');
  });

  for (const rule of ['display: none', 'visibility: hidden', 'opacity: 0']) {
    it(`is drawn as well when a rule of the host page hides the fallback: ${rule}`, async () => {
      const style = document.createElement('style');
      style.textContent = `.test-place p { ${rule} !important }`;
      document.head.append(style);
      const element = put(
        `<frid-support-directory region="never--hidden">${fallbackHtml({ language: 'sv' })}</frid-support-directory>`,
      );
      await until(() => find(element, '.emergency [href="tel:112"]')?.checkVisibility());
      expect(findAll(element, '.emergency [href]')).to.have.lengthOf(3);
      style.remove();
      element.requestUpdate();
      await element.updateComplete;
      expect(findAll(element, '.emergency [href]')).to.have.lengthOf(0);
    });
  }

  it('is drawn when the light DOM holds no emergency number, and when it loses it', async () => {
    const element = await putReady(
      '<frid-support-directory><p>Läser in …</p></frid-support-directory>',
    );
    expect(findAll(element, '.emergency a')).to.have.lengthOf(3);
    element.innerHTML = fallbackHtml({ language: 'sv' });
    await Promise.resolve();
    await element.updateComplete;
    expect(findAll(element, '.emergency a')).to.have.lengthOf(0);
    element.querySelector('a')!.remove();
    await Promise.resolve();
    await element.updateComplete;
    expect(findAll(element, '.emergency a')).to.have.lengthOf(3);
  });

  it('says which number is not confirmed, and how old the other is', async () => {
    const element = put('<frid-support-directory region="never--said"></frid-support-directory>');
    await element.updateComplete;
    expect(textOf(element)).to.match(/116 016 ?\(obekräftat\)/);
    expect(textOf(element)).to.contain(
      '020-50 50 50: Källan är från 16 januari 2024, läst 23 november 2026. Inte kontrollerad hos verksamheten.',
    );
  });

  it('is accessible while data is on its way', async () => {
    const element = put('<frid-support-directory region="never--axe"></frid-support-directory>');
    await element.updateComplete;
    await expectAccessible(element);
  });
});
