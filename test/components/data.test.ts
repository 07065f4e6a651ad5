/** Where the data comes from, and what happens when it does not come. */
import { expect } from 'chai';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { FridElement } from '../../components/element/frid-element.ts';
import type { FridStateEvent } from '../../components/element/state-event.ts';
import { fallbackHtml, supportDirectoryHtml } from '../../components/static/index.ts';
import { resetClock, setClock, skipWaits, until } from './clock.ts';
import {
  clearPage,
  expectAccessible,
  find,
  findAll,
  put,
  putReady,
  readingDay,
  realData,
  requestsFor,
  saidWhile,
  textOf,
} from './page.ts';

const failedText = 'Uppgifterna kunde inte hämtas.';

function both(region: string): string {
  return `<frid-support-directory region="${region}"></frid-support-directory>
    <frid-plan-summary region="${region}"></frid-plan-summary>`;
}

describe('the data of an element', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  it('is fetched once for all elements of a page', async () => {
    const element = await putReady(both('varmland--once'));
    const plan = element.parentElement!.querySelector('frid-plan-summary')!;
    await until(() => plan.shadowRoot!.querySelector('section'));
    await putReady(both('varmland--once'));
    expect(requestsFor('varmland--once')).to.equal(1);
  });

  it('is fetched without cookies and without saying from where', async () => {
    document.cookie = 'host=1; path=/';
    await putReady('<frid-plan-summary region="varmland--quiet"></frid-plan-summary>');
    document.cookie = 'host=; path=/; max-age=0';
    const headers = (await (await fetch('/test/received/varmland--quiet')).json()) as object;
    expect(headers).to.include.keys('user-agent');
    expect(headers).not.to.have.any.keys('cookie', 'referer');
  });

  it('can be handed over, and then nothing is fetched', async () => {
    const data = await realData();
    const element = put('<frid-plan-summary region="varmland--given"></frid-plan-summary>');
    element.data = data;
    await element.updateComplete;
    expect(textOf(element)).to.contain('2018:13');
    expect(requestsFor('varmland--given')).to.equal(0);
  });

  it('can stand in the page as JSON, and then nothing is fetched', async () => {
    const text = JSON.stringify(await realData());
    const markup = (inside: string) =>
      `<frid-plan-summary region="varmland--inside"><script type="application/json">${inside}</script></frid-plan-summary>`;
    const element = put(markup(text));
    await element.updateComplete;
    expect(textOf(element)).to.contain('2018:13');
    const broken = put(markup('{"'));
    await broken.updateComplete;
    expect(textOf(broken)).to.contain(failedText);
    expect(requestsFor('varmland--inside')).to.equal(0);
  });

  it('is asked for anew when the reader comes back after ten minutes, and what was shown stays', async () => {
    const element = await putReady(
      '<frid-support-directory region="renewed--back"></frid-support-directory>',
    );
    const cameBack = () => window.dispatchEvent(new Event('online'));
    cameBack();
    await element.updateComplete;
    expect(requestsFor('renewed--back')).to.equal(1);
    setClock('2026-11-23T12:11:00+01:00');
    cameBack();
    await until(() => textOf(element).includes('Nyare uppgifter har kommit.'));
    expect(requestsFor('renewed--back')).to.equal(2);
    // The third answer is an error.
    skipWaits(9_000);
    setClock('2026-11-23T12:22:00+01:00');
    cameBack();
    await until(() => requestsFor('renewed--back') >= 5);
    expect(find(element, '[href="tel:020808080"]').checkVisibility()).to.equal(true);
  });

  it('changes with the region', async () => {
    const element = await putReady('<frid-support-directory></frid-support-directory>');
    element.region = 'never--changed';
    await element.updateComplete;
    expect(find(element, 'section')).to.equal(null);
    expect(textOf(element)).to.contain('Hämtar …');
  });

  it('is not fetched again when an element is moved', async () => {
    const element = await putReady(
      '<frid-plan-summary region="varmland--moved"></frid-plan-summary>',
    );
    document.body.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.contain('2018:13');
    expect(requestsFor('varmland--moved')).to.equal(1);
    element.remove();
  });

  it('is given up when the last element leaves, and asked for again when one comes', async () => {
    const element = put('<frid-plan-summary region="never--left"></frid-plan-summary>');
    await element.updateComplete;
    const place = element.parentElement!;
    element.remove();
    // An aborted request appears among the page's resources; one under way does not.
    await until(() => requestsFor('never--left') === 1);
    place.append(element);
    await element.updateComplete;
    element.remove();
    await until(() => requestsFor('never--left') === 2);
  });

  for (const region of ['status', 'html', 'shape', 'null', 'offline', 'never']) {
    it(`when the answer is "${region}" the numbers stay, and the reader is told politely`, async () => {
      // "never": ten seconds without an answer are enough.
      skipWaits(region === 'never' ? 10_000 : 9_000);
      const element = put(
        `<frid-support-directory region="${region}">${fallbackHtml({ language: 'sv' })}</frid-support-directory>`,
      );
      await until(() => element.shadowRoot && textOf(element).includes(failedText));
      resetClock();
      const numbers = [...element.querySelectorAll<HTMLElement>('a')];
      expect(numbers.map(({ innerText }) => innerText.replace(/\s/g, ' '))).to.deep.equal([
        'Ring 112',
        'Kvinnofridslinjen 020-50 50 50',
        'Kvinnofridslinjen 116 016',
      ]);
      expect(numbers.every((number) => number.checkVisibility())).to.equal(true);
      expect(find(element, '[role=status]').innerText).to.equal(failedText);
      await expectAccessible(element);
    });
  }

  it('asks three times, and again when the reader wants to', async () => {
    skipWaits(9_000);
    const element = put(both('recovers--asked'));
    const plan = element.parentElement!.querySelector('frid-plan-summary')!;
    await until(() => element.shadowRoot && textOf(element).includes(failedText));
    expect(requestsFor('recovers--asked')).to.equal(3);
    await until(() => plan.shadowRoot!.querySelector('button'));
    find(element, 'button').focus();
    find(element, 'button').click();
    await element.updateComplete;
    expect(textOf(element)).to.contain('Hämtar …');
    // The button is gone, and who has no mouse is still in the element.
    expect(document.activeElement).to.equal(element);
    await until(() => find(element, 'section'));
    await until(() => plan.shadowRoot!.querySelector('section'));
    expect(requestsFor('recovers--asked')).to.equal(4);
    expect(findAll(element, 'button')).to.deep.equal([]);
  });

  it('tells the page around where it stands, and nothing that bubbles or leaves a shadow tree', async () => {
    skipWaits(9_000);
    const told: [string, ...boolean[]][] = [];
    const hear = (event: Event) => {
      const { state, bubbles, composed } = event as FridStateEvent;
      told.push([state, bubbles, composed]);
    };
    // What does not bubble is heard on its way down.
    document.addEventListener('frid-state', hear, { capture: true });
    const element = put(
      '<frid-support-directory region="recovers--told"></frid-support-directory>',
    );
    await until(() => element.shadowRoot && textOf(element).includes(failedText));
    find(element, 'button').click();
    await until(() => find(element, 'section'));
    document.removeEventListener('frid-state', hear, { capture: true });
    expect(told).to.deep.equal(
      ['loading', 'failed', 'loading', 'ready'].map((state) => [state, false, false]),
    );
  });

  it('has failed, for the page around too, when what it holds cannot be shown', async () => {
    const states: string[] = [];
    const element = put(
      '<frid-support-directory region="varmland--unshown"></frid-support-directory>',
    );
    element.addEventListener('frid-state', ({ state }) => states.push(state));
    element.data = { areas: [], plans: [], services: [] } as unknown as RegionData;
    const said = await saidWhile(async () => {
      await element.updateComplete;
      // A minute later, and each time after it, that is no news.
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(said).to.have.lengthOf(1);
    expect(states).to.deep.equal(['failed']);
    expect(textOf(element)).to.contain('Ring 112');
  });

  for (const [tag, attribute, known] of [
    ['frid-plan-summary', 'plan', 'varmland-2018-2021'],
    ['frid-support-contact', 'service', 'kvinnofridslinjen'],
  ] as const) {
    it(`tells the editor which there are, when ${attribute} names none`, async () => {
      const said = await saidWhile(async () => {
        put(`<${tag} ${attribute}="none"></${tag}>`);
        const element = document.querySelector<FridElement>(tag)!;
        await until(() => element.shadowRoot?.querySelector('.rest'));
        element.requestUpdate();
        await element.updateComplete;
      });
      const told = said.filter((one) => one.startsWith(`Frid: ${attribute}="none" is unknown.`));
      expect(told).to.have.lengthOf(1);
      expect(told[0]).to.contain(known);
    });
  }

  it('may be in the page already: a list printed there stays until a newer one has come', async () => {
    skipWaits(9_000);
    const markup = supportDirectoryHtml(await realData(), { language: 'sv' });
    const element = put(
      `<frid-support-directory region="status--printed">${markup}</frid-support-directory>`,
    );
    await until(() => element.shadowRoot && textOf(element).includes(failedText));
    const printed = element.querySelector<HTMLElement>('[slot=services]')!;
    expect(printed.checkVisibility()).to.equal(true);
    expect(printed.innerText).to.contain('020-80 80 80');
    element.region = 'varmland';
    await until(() => find(element, 'section'));
    expect(printed.checkVisibility()).to.equal(false);
  });

  it('may be empty: then the emergency numbers and the social services are left', async () => {
    const element = put('<frid-support-directory region="empty"></frid-support-directory>');
    await until(() => element.shadowRoot && textOf(element).includes('0 verksamheter'));
    expect(find(element, '[href="tel:112"]').checkVisibility()).to.equal(true);
    expect(textOf(element)).to.contain('Kommunens socialtjänst – numret är inte känt här');
    await expectAccessible(element);
  });

  it('may be broken in a way nobody foresaw: nothing is thrown, and the numbers stay', async () => {
    const data = await realData();
    const element = put('<frid-support-directory></frid-support-directory>');
    element.data = { ...data, services: [{ ...data.services[0]!, channels: null as never }] };
    await element.updateComplete;
    expect(textOf(element)).to.contain(failedText);
    expect(find(element, '[href="tel:112"]').checkVisibility()).to.equal(true);
  });
});
