import { expect } from 'chai';
import { setClock, until } from './clock.ts';
import {
  clearPage,
  expectAccessible,
  findAll,
  put,
  putReady,
  readingDay,
  realData,
  textOf,
} from './page.ts';

describe('frid-plan-summary', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  const endOfPlan: [instant: string, state: string][] = [
    ['2017-12-31T23:59:59+01:00', 'Planens period 2018–2021 har inte börjat.'],
    ['2018-01-01T00:00:00+01:00', 'Planens period 2018–2021 pågår.'],
    ['2021-12-31T23:59:59+01:00', 'Planens period 2018–2021 pågår.'],
    // The year has ended in Sweden, not in Greenwich.
    ['2021-12-31T23:00:00Z', 'Planens period 2018–2021 är över.'],
  ];
  for (const [instant, state] of endOfPlan) {
    it(`begins with the state of the plan at ${instant}`, async () => {
      setClock(instant);
      const element = await putReady('<frid-plan-summary></frid-plan-summary>');
      expect(textOf(element).trim()).to.match(new RegExp(`^${state}`));
    });
  }

  const endOfStrategy: [instant: string, validity: string][] = [
    ['2026-12-31T23:59:59+01:00', 'Gäller t.o.m. 31 december 2026.'],
    ['2026-12-31T23:00:00Z', 'Gällde t.o.m. 31 december 2026.'],
  ];
  for (const [instant, validity] of endOfStrategy) {
    it(`says what the goals of the strategy are worth at ${instant}`, async () => {
      setClock(instant);
      const element = await putReady('<frid-plan-summary></frid-plan-summary>');
      expect(textOf(element)).to.contain(validity);
    });
  }

  it('says that no later plan is known, and when one was looked for', async () => {
    const element = await putReady('<frid-plan-summary></frid-plan-summary>');
    expect(textOf(element)).to.contain('Ingen efterföljande plan är känd, sökt 23 november 2026.');
  });

  it('names a later plan when there is one', async () => {
    const data = await realData();
    const [plan] = data.plans;
    const later = { ...plan!, id: 'later', title: { sv: 'Nästa plan' } };
    plan!.successor.planId = 'later';
    const element = put('<frid-plan-summary></frid-plan-summary>');
    element.data = { ...data, plans: [plan!, later] };
    await element.updateComplete;
    expect(textOf(element)).to.contain('Efterföljande plan: Nästa plan');
  });

  it('leads to the page of the publication without telling it from where', async () => {
    const element = await putReady('<frid-plan-summary></frid-plan-summary>');
    const [link] = findAll<HTMLAnchorElement>(element, 'a');
    expect(link!.href).to.match(/^https:\/\/www\.lansstyrelsen\.se\//);
    expect(link!.relList.contains('noreferrer')).to.equal(true);
    expect(textOf(element)).to.contain('läst 23 november 2026');
  });

  it('keeps its light DOM until there is something better, and says that a plan is not known', async () => {
    const element = put(
      '<frid-plan-summary plan="none"><p>Planen finns hos oss.</p></frid-plan-summary>',
    );
    await until(() => textOf(element).includes('Ingen plan är känd här.'));
    const fallback = element.querySelector('p')!;
    expect(fallback.assignedSlot).not.to.equal(null);
    element.setAttribute('plan', 'varmland-2018-2021');
    await element.updateComplete;
    expect(fallback.assignedSlot).to.equal(null);
    expect(textOf(element)).to.contain('2018:13');
  });

  it('fits its headings to the level the host page gives', async () => {
    const element = await putReady('<frid-plan-summary heading-level="3"></frid-plan-summary>');
    const levels = findAll(element, 'h1,h2,h3,h4,h5,h6').map(({ tagName }) => tagName);
    expect(levels.slice(0, 2)).to.deep.equal(['H3', 'H4']);
    expect(new Set(levels)).to.deep.equal(new Set(['H3', 'H4', 'H5']));
  });

  for (const language of ['sv', 'en']) {
    it(`is accessible in "${language}"`, async () => {
      document.documentElement.lang = language;
      await expectAccessible(await putReady('<frid-plan-summary></frid-plan-summary>'));
    });
  }
});
