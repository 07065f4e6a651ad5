import { expect } from 'chai';
import type { FridElement } from '../../components/element/frid-element.ts';
import { setClock } from './clock.ts';
import { clearPage, expectAccessible, findAll, readingDay, realData, textOf } from './page.ts';
import { exampleData, show } from './plan-page.ts';

const tag = 'frid-network-directory';

function card(element: FridElement, name: string): string {
  const found = findAll(element, '.card').find(({ innerText }) => innerText.startsWith(name));
  return found!.innerText.replace(/\s+/g, ' ');
}

describe('frid-network-directory', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  it('shows what a network is for, who coordinates it, who is in it, and as of when', async () => {
    const element = await show(tag, { region: 'example' });
    const text = card(element, 'Myndighetsnätverket Fri från våld');
    expect(text).to.contain('Syfte Att länets myndigheter upptäcker våld');
    expect(text).to.contain('Samordnas av Länsstyrelsen Exempellän');
    expect(text).to.contain('Medlemmar Länsstyrelsen Exempellän (påhittad) Region Exempellän');
    expect(text).to.contain('Storlek 18 organisationer');
    expect(text).to.contain('Enligt källan mars 2026.');
  });

  it('says that the source names no members, and keeps the qualifier of its number', async () => {
    const text = card(await show(tag), 'Ett Jämställt Värmland');
    expect(text).to.contain('Samordnas av Inte känt');
    expect(text).to.contain('Medlemmar Källan namnger inga medlemmar.');
    expect(text).to.contain('cirka 300 olika aktörer');
    expect(text).to.contain('Ett nyhetsbrev ges ut fyra gånger per år');
    expect(text).to.contain('Enligt källan 2018.');
  });

  it('tells what another source says of the size', async () => {
    const text = card(await show(tag, { region: 'example' }), 'Ett jämställt Exempellän');
    expect(text).to.contain('cirka 140 anslutna organisationer');
    expect(text).to.contain('En annan källa: Näringslivsrådets nyhetsbrev uppger 125');
  });

  it('may be empty', async () => {
    const element = await show(tag, {}, { ...(await realData()), networks: [] });
    expect(textOf(element)).to.contain('Inga nätverk är kända här.');
    await expectAccessible(element);
  });

  it('fits its headings to the level the host page gives', async () => {
    const element = await show(tag, { 'heading-level': '4' }, await exampleData());
    const levels = findAll(element, 'h1,h2,h3,h4,h5,h6').map(({ tagName }) => tagName);
    expect([...new Set(levels)]).to.deep.equal(['H4', 'H5']);
  });

  for (const language of ['sv', 'en']) {
    it(`is accessible in "${language}"`, async () => {
      document.documentElement.lang = language;
      await expectAccessible(await show(tag, { region: 'example' }));
    });
  }
});
