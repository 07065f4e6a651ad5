import { expect } from 'chai';
import type { FridElement } from '../../components/element/frid-element.ts';
import { setClock } from './clock.ts';
import { clearPage, expectAccessible, find, findAll, readingDay, textOf } from './page.ts';
import { exampleData, show } from './plan-page.ts';

const tag = 'frid-plan-progress';
const example = { region: 'example' };

/** The rows of the table behind a drawing, by its title. */
function tableOf(element: FridElement, title: string): string[][] {
  const details = findAll<HTMLDetailsElement>(element, 'details').find(
    (one) => one.querySelector('summary')!.innerText === `Som tabell: ${title}`,
  )!;
  return [...details.querySelectorAll('tr')].map((row) =>
    [...row.cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );
}

describe('frid-plan-progress', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  it('says plainly that no follow-up is known, and draws nothing', async () => {
    const element = await show(tag);
    expect(textOf(element).trim()).to.match(/^Planens period 2018–2021 är över\./);
    expect(textOf(element)).to.contain('Ingen uppföljning är känd.');
    expect(findAll(element, 'svg, table')).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('draws the status of each goal from the very rows of the table behind it', async () => {
    const element = await show(tag, example);
    const [header, whole, ...goals] = tableOf(element, 'Status per mål');
    expect(
      whole!
        .slice(1)
        .map(Number)
        .reduce((sum, count) => sum + count),
    ).to.equal(40);
    expect(goals.map(([goal]) => goal!.slice(0, 5))).to.deep.equal([
      'Mål 1',
      'Mål 2',
      'Mål 3',
      'Mål 4',
      'Utan ',
    ]);
    for (const [index, row] of [whole!, ...goals].entries()) {
      const bar = findAll(element, '.part svg')[index]!;
      const counts = row.slice(1).filter((count) => count !== '0');
      expect([...bar.querySelectorAll('text')].map((one) => one.textContent)).to.deep.equal(counts);
      const words = row.flatMap((count, at) =>
        at && count !== '0' ? `${count} ${header![at]}` : [],
      );
      expect(bar.getAttribute('aria-label')).to.match(new RegExp(`: ${words.join(', ')}$`));
      const widths = [...bar.querySelectorAll('rect')].map(
        (one) => one.getBoundingClientRect().width,
      );
      expect(widths.reduce((a, b) => a + b)).to.be.closeTo(bar.getBoundingClientRect().width, 1);
    }
  });

  it('tells statuses apart by pattern, not by color alone', async () => {
    const element = await show(tag, example);
    const fills = findAll(element, '.legend')[0]!.querySelectorAll('rect');
    const patterns = [...fills].map((one) => one.getAttribute('fill')!.slice(5, -1));
    expect(new Set(patterns).size).to.equal(patterns.length);
    for (const id of patterns) expect(find(element, `pattern#${id}`)).not.to.equal(null);
  });

  it('never calls late who was not asked', async () => {
    const data = await exampleData();
    const [activity] = data.activities;
    for (const round of data.followUps) {
      round.activityStatuses = round.activityStatuses.filter(
        ({ activityId }) => activityId !== activity!.id,
      );
      round.commitments = round.commitments.filter(
        ({ organizationId }) => organizationId !== 'sagomala-kommun',
      );
    }
    const element = await show(tag, {}, data);
    const [header, whole] = tableOf(element, 'Status per mål');
    expect(whole![header!.indexOf('inte med i någon uppföljning')]).to.equal('1');
    expect(textOf(element)).to.contain('17 tillfrågades, ');
    const answers = tableOf(element, 'Uppföljning i mars 2026 (påhittad)');
    expect(answers.some(([name]) => name!.startsWith('Sagomåla'))).to.equal(false);
  });

  it('shows who was asked and answered in each round, the latest first', async () => {
    const element = await show(tag, example);
    const text = textOf(element);
    expect(text).to.match(/18 tillfrågades, 16 svarade\..*18 tillfrågades, 14 svarade\./);
    const answers = tableOf(element, 'Uppföljning i mars 2025 (påhittad)');
    const answerOf = (name: string) => answers.find(([first]) => first!.startsWith(name))![1];
    expect(answerOf('Sagomåla')).to.equal('tillfrågades, svarade inte');
    expect(answerOf('Exempelförmedlingen')).to.equal('Svarade, utan egen text.');
    expect(answerOf('Påhittköping')).to.equal('Vi har anställt en samordnare mot våld på halvtid.');
  });

  const days: [instant: string, lines: boolean][] = [
    ['2023-12-31T22:59:00Z', false],
    // The year has begun in Sweden, not in Greenwich.
    ['2023-12-31T23:00:00Z', true],
    ['2027-12-31T12:00:00Z', true],
    ['2028-01-02T12:00:00Z', false],
  ];
  for (const [instant, isDrawn] of days) {
    it(`draws today ${isDrawn ? '' : 'nowhere '}at ${instant}`, async () => {
      setClock(instant);
      const element = await show(tag, example);
      expect(findAll(element, 'line.today').length > 0).to.equal(isDrawn);
      expect(find(element, '.axis p').innerText.includes('I dag')).to.equal(isDrawn);
    });
  }

  it('has room for its numbers in a narrow column, and leaves the others to the table', async () => {
    const element = await show(tag, example);
    const stack = () => findAll(element, '.stack').find((one) => one.querySelector('.few'))!;
    const narrow = () => getComputedStyle(stack().querySelector('.few')!).display === 'none';
    expect(narrow()).to.equal(false);
    element.style.inlineSize = '15em';
    expect(narrow()).to.equal(true);
    expect(stack().querySelector('svg')!.getAttribute('aria-label')).to.match(/\d/);
  });

  it('places a period between the years it lies in', async () => {
    const element = await show(tag, example);
    const row = findAll(element, '.timeline li').find(({ innerText }) =>
      innerText.includes('Hjälp med djuren'),
    )!;
    expect(row.innerText).to.contain('2024–2025');
    const bar = row.querySelector('rect')!;
    expect(parseFloat(bar.getAttribute('x')!)).to.equal(0);
    // 2024 was a leap year: two years are 731 of the 1461 days.
    expect(parseFloat(bar.getAttribute('width')!)).to.be.closeTo((731 / 1461) * 100, 0.001);
  });

  it('shows the timeline 24 at a time, with the table behind it', async () => {
    const element = await show(tag, example);
    expect(findAll(element, '.timeline li')).to.have.lengthOf(24);
    find(element, 'section > button').click();
    await element.updateComplete;
    // The button is gone: who has no mouse goes on where the new rows begin.
    expect(element.shadowRoot!.activeElement).to.equal(findAll(element, '.timeline > li')[24]);
    expect(findAll(element, '.timeline li')).to.have.lengthOf(40);
    expect(tableOf(element, 'Tidslinje')).to.have.lengthOf(41);
  });

  for (const language of ['sv', 'en']) {
    it(`is accessible in "${language}", with its tables open`, async () => {
      document.documentElement.lang = language;
      const element = await show(tag, example);
      await expectAccessible(element);
      findAll<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
      await expectAccessible(element);
    });
  }
});
