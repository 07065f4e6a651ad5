import { expect } from 'chai';
import { setClock } from './clock.ts';
import { directory } from './directory-page.ts';
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

describe('the list of frid-support-directory', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  it('shows the cards with a number first, 20 at a time, and goes on where they ended', async () => {
    const data = await realData();
    const many = data.services.flatMap((one) => [one, { ...one, id: one.id + '-2' }]);
    const element = put(directory);
    element.data = { ...data, services: many };
    await element.updateComplete;
    const cards = () => findAll(element, 'section > ul > li');
    const all = many.filter(({ list }) => list === 'exposed').length;
    expect(cards()).to.have.lengthOf(20);
    expect(cards()[0]!.querySelector('[href^="tel:"]')).not.to.equal(null);
    const more = findAll<HTMLButtonElement>(element, 'button').at(-1)!;
    expect(more.innerText).to.match(/^Visa \d+ till$/);
    const added = Number(/\d+/.exec(more.innerText));
    more.click();
    await element.updateComplete;
    expect(cards()).to.have.lengthOf(20 + added);
    expect(cards().length).to.be.at.most(all);
    expect(element.shadowRoot!.activeElement).to.equal(cards()[20]);
  });

  it('leaves no handful behind a button', async () => {
    const data = await realData();
    const [first] = data.services.filter(({ list }) => list === 'exposed');
    const element = put(directory);
    for (const [amount, shown] of [
      [25, 25],
      [26, 20],
      [45, 20],
    ] as const) {
      const services = Array.from({ length: amount }, (_, at) => ({ ...first!, id: `made-${at}` }));
      element.data = { ...data, services };
      await element.updateComplete;
      expect(findAll(element, 'li.card')).to.have.lengthOf(shown);
    }
    findAll<HTMLButtonElement>(element, 'button').at(-1)!.click();
    await element.updateComplete;
    expect(findAll(element, 'li.card')).to.have.lengthOf(45);
  });

  it('keeps what is open and focused when newer data moves it', async () => {
    const data = await realData();
    const element = put(directory);
    element.data = data;
    await element.updateComplete;
    const details = findAll<HTMLDetailsElement>(element, 'details').at(-1)!;
    details.open = true;
    details.querySelector('summary')!.focus();
    const name = details.innerText;
    element.data = { ...data, services: data.services.filter(({ id }) => id !== 'polisen') };
    await element.updateComplete;
    expect(details.isConnected && details.open).to.equal(true);
    expect(details.innerText).to.equal(name);
    expect(element.shadowRoot!.activeElement).to.equal(details.querySelector('summary'));
  });

  for (const [list, heading, name] of [
    ['violence-users', 'Stöd för dig som vill ändra ditt beteende', 'Välj att sluta'],
    ['professionals', 'Råd för dig som möter utsatta i ditt arbete', 'Nationella stödtelefonen'],
  ]) {
    it(`shows the list "${list}" alone, under 112, and says whom it is for`, async () => {
      const element = await putReady(
        `<frid-support-directory list="${list}"></frid-support-directory>`,
      );
      expect(textOf(element)).to.contain(heading).and.to.contain(name);
      expect(find(element, '[href="tel:112"]').checkVisibility()).to.equal(true);
      expect(textOf(element)).not.to.contain('Stödlinjen för män');
      expect(textOf(element)).not.to.contain('utövar våld');
      expect(findAll(element, 'select')).to.have.lengthOf(1);
      await expectAccessible(element);
    });
  }

  it('never shows the lists for others, whatever the data holds', async () => {
    const data = await realData();
    const [first, second, ...rest] = data.services;
    first!.list = 'violence-users';
    first!.name = { sv: 'För den som utövar våld' };
    second!.list = 'professionals';
    second!.name = { sv: 'För yrkesverksamma' };
    const element = put(directory);
    element.data = { ...data, services: [first!, second!, ...rest] };
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('För den som utövar våld');
    expect(textOf(element)).not.to.contain('För yrkesverksamma');
  });
});
