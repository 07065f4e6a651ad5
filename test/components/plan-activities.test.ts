import { expect } from 'chai';
import type { FridElement } from '../../components/element/frid-element.ts';
import { setClock, skipWaits } from './clock.ts';
import { clearPage, expectAccessible, find, findAll, nameOf, readingDay, textOf } from './page.ts';
import { exampleData, show } from './plan-page.ts';

const tag = 'frid-plan-activities';
const example = { region: 'example' };

async function type(element: FridElement, text: string): Promise<void> {
  const field = find<HTMLInputElement>(element, '[name=search]');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  await element.updateComplete;
}

async function choose(element: FridElement, name: string, label: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, `[name=${name}]`);
  const option = [...select.options].find(({ text }) => text.startsWith(label));
  select.value = option!.value;
  select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function press(element: FridElement, name: string): Promise<void> {
  const button = findAll(element, 'button').find((one) => nameOf(one).startsWith(name));
  button!.click();
  await element.updateComplete;
}

function titles(element: FridElement): string[] {
  return findAll(element, '.card h3, tbody th').map(({ innerText }) => innerText.trim());
}

describe('frid-plan-activities', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  it('says first whether the plan is running or over', async () => {
    expect(textOf(await show(tag, example)).trim()).to.match(/^Planens period 2024–2027 pågår\./);
    expect(textOf(await show(tag)).trim()).to.match(/^Planens period 2018–2021 är över\./);
  });

  it("shows Värmland's one activity whole, what is missing, and nothing to choose in", async () => {
    const element = await show(tag);
    expect(textOf(element)).to.contain('Fråga om våld Särskilt fokus');
    expect(textOf(element)).to.contain('Myndighetssamverkan våld i nära relationer');
    expect(textOf(element)).to.contain('övriga aktiviteter, ansvariga och uppföljning gick inte');
    expect(findAll(element, 'input, select, button')).to.deep.equal([]);
  });

  it('shows 24 at a time, and moves the focus to the first new one', async () => {
    const element = await show(tag, example);
    expect(textOf(element)).to.contain('40 aktiviteter');
    expect(titles(element)).to.have.lengthOf(24);
    await press(element, 'Visa 16 till');
    expect(titles(element)).to.have.lengthOf(40);
    const focused = element.shadowRoot!.activeElement!;
    expect(nameOf(focused)).to.contain(titles(element)[24]);
    expect(find(element, '[name=more]')).to.equal(null);
  });

  for (const look of ['list', 'table']) {
    it(`keeps the focus on its activity when newer data has another order, as ${look}`, async () => {
      const data = await exampleData();
      const element = await show(tag, {}, data);
      if (look === 'table') await press(element, 'Tabell');
      const [first, second] = findAll<HTMLButtonElement>(element, '[name=open]');
      second!.focus();
      const id = second!.value;
      const focused = () => (element.shadowRoot!.activeElement as HTMLButtonElement).value;
      const [one, two, ...others] = data.activities;
      element.data = { ...data, activities: [two!, one!, ...others] };
      await element.updateComplete;
      expect(first!.value).to.equal(id);
      expect(focused()).to.equal(id);
      element.data = { ...data, activities: [one!, ...others] };
      await element.updateComplete;
      // It is gone: no key press must open another one.
      expect(element.shadowRoot!.activeElement!.className).to.equal('rest');
    });
  }

  it('takes the status from the latest round that asked, and none from silence', async () => {
    const data = await exampleData();
    const [activity] = data.activities;
    const [older, newer] = data.followUps;
    newer!.activityStatuses = newer!.activityStatuses.filter(
      ({ activityId }) => activityId !== activity!.id,
    );
    older!.activityStatuses.find(({ activityId }) => activityId === activity!.id)!.status =
      'paused';
    let element = await show(tag, {}, data);
    expect(find(element, '.card .tags').innerText).to.match(/pausad/i);
    older!.activityStatuses = [];
    element = await show(tag, {}, { ...data });
    expect(find(element, '.card .tags').innerText).to.equal('Mål 1');
    await choose(element, 'status', 'inte med i någon uppföljning');
    expect(titles(element)).to.contain(activity!.title.sv);
  });

  it('finds while typing, whether å, ä and ö are written or not', async () => {
    const element = await show(tag, example);
    await type(element, 'DJUR');
    expect(titles(element)).to.deep.equal(['Hjälp med djuren (påhittad)']);
    expect(textOf(element)).to.contain('1 av 40 aktiviteter');
    await type(element, 'lansgrupp risk');
    expect(titles(element)[0]).to.contain('Länsgrupp');
    await type(element, 'länsgrüpp');
    expect(titles(element)[0]).to.contain('Länsgrupp');
  });

  it('filters by goal, responsible, status, target group and special focus, all at once', async () => {
    const element = await show(tag, example);
    const counts: number[] = [];
    for (const [name, label] of [
      ['focus', 'Bara särskilt fokus'],
      ['goal', '2.'],
      ['responsible', 'Myndighetsnätverket'],
      ['status', 'pågår'],
      ['group', 'barn'],
    ] as const) {
      await choose(element, name, label);
      counts.push(titles(element).length);
    }
    expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
    expect(titles(element)).to.deep.equal(['Alla frågar om våld (påhittad)']);
  });

  it('filtered to nothing says what to give up, and does it', async () => {
    const element = await show(tag, example);
    await type(element, 'djur');
    await choose(element, 'goal', '1.');
    expect(titles(element)).to.deep.equal([]);
    expect(textOf(element)).to.contain('Ingen aktivitet passar alla dina val.');
    expect(textOf(element)).to.contain('Ta bort ”djur” (ger');
    await expectAccessible(element);
    await press(element, 'Ta bort ”1. Färre');
    expect(titles(element)).to.deep.equal(['Hjälp med djuren (påhittad)']);
    expect(find<HTMLSelectElement>(element, '[name=goal]').value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '[name=goal]'));
  });

  it('tells the new count politely, once the typing has paused', async () => {
    skipWaits(1000);
    const element = await show(tag, example);
    const status = find(element, '[role=status]');
    expect(status.textContent.trim()).to.equal('');
    await type(element, 'dju');
    await type(element, 'djur');
    expect(status.textContent.trim()).to.equal('');
    await new Promise((resolve) => setTimeout(resolve, 1));
    await element.updateComplete;
    expect(status.textContent.trim()).to.equal('1 av 40 aktiviteter');
  });

  it('sorts the table by any column, and what has no value comes last both ways', async () => {
    const element = await show(tag, example);
    await press(element, 'Tabell');
    await press(element, 'Aktivitet');
    const sorted = () => findAll(element, '[aria-sort=ascending], [aria-sort=descending]');
    expect(sorted().map((one) => [one.innerText.trim(), one.ariaSort])).to.deep.equal([
      ['Aktivitet', 'ascending'],
    ]);
    const names = titles(element);
    expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, 'sv')));
    await press(element, 'Visa 16 till');
    await press(element, 'Mål');
    const goals = () => findAll(element, 'tbody td:nth-child(2)').map(({ innerText }) => innerText);
    expect(goals()[0]).to.match(/^1/);
    expect(goals().at(-1)).to.equal('');
    await press(element, 'Mål');
    expect(sorted()[0]!.ariaSort).to.equal('descending');
    expect(goals()[0]).to.match(/^4/);
    expect(goals().at(-1)).to.equal('');
    await expectAccessible(element);
  });

  it('shows the one activity the host names, whole, and leads from there to all', async () => {
    const id = 'exempellan-fraga-om-vald';
    const before = location.href;
    const element = await show(tag, { ...example, activity: id });
    expect(titles(element)).to.deep.equal(['Alla frågar om våld (påhittad)']);
    expect(textOf(element)).to.contain('13 mars 2026: pågår. Sexton av 18 medlemmar');
    expect(textOf(element)).to.contain('14 mars 2025: pågår. Elva av 18 medlemmar');
    await expectAccessible(element);
    await press(element, 'Visa alla 40 aktiviteter');
    expect(titles(element)).to.have.lengthOf(24);
    expect(nameOf(element.shadowRoot!.activeElement!)).to.contain('Alla frågar om våld');
    await press(element, 'Läs mer om Lektioner om respekt');
    expect(titles(element)).to.deep.equal(['Lektioner om respekt i årskurs 4–9 (påhittad)']);
    expect(nameOf(element.shadowRoot!.activeElement!)).to.equal('Visa alla 40 aktiviteter');
    element.setAttribute('activity', id);
    element.setAttribute('activity', 'none');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Aktiviteten finns inte i den här planen.');
    expect(titles(element)).to.have.lengthOf(24);
    expect(location.href).to.equal(before);
  });

  it('says plainly that no activities are known', async () => {
    const element = await show(tag, { ...example, plan: 'exempellan-2020-2023' });
    expect(textOf(element)).to.contain('Planens period 2020–2023 är över. Efterföljande plan:');
    expect(textOf(element)).to.contain('Inga aktiviteter i planen är kända här.');
    expect(textOf(element)).to.contain('Planens aktiviteter och uppföljning är inte inlagda.');
    await expectAccessible(element);
  });

  it('keeps what is typed and chosen to itself', async () => {
    const element = await show(tag, example);
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    const types = ['beforeinput', 'input', 'change', 'keydown', 'keyup', 'paste', 'compositionend'];
    types.forEach((one) => document.addEventListener(one, listen));
    const before = [location.href, history.length, element.outerHTML];
    const requests = performance.getEntriesByType('resource').length;
    await type(element, 'våld');
    await choose(element, 'goal', '2.');
    const field = find<HTMLInputElement>(element, '[name=search]');
    const all = { bubbles: true, composed: true };
    field.dispatchEvent(new KeyboardEvent('keydown', { ...all, key: 'v' }));
    field.dispatchEvent(new KeyboardEvent('keyup', { ...all, key: 'v' }));
    for (const one of ['beforeinput', 'paste', 'compositionend'])
      field.dispatchEvent(new Event(one, all));
    expect(heard).to.deep.equal([]);
    // A quick exit must hear its keys wherever the focus is.
    field.dispatchEvent(new KeyboardEvent('keydown', { ...all, key: 'Shift' }));
    expect(heard).to.deep.equal(['keydown']);
    types.forEach((one) => document.removeEventListener(one, listen));
    expect([location.href, history.length, element.outerHTML]).to.deep.equal(before);
    expect(performance.getEntriesByType('resource')).to.have.lengthOf(requests);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect([field.autocomplete, field.spellcheck]).to.deep.equal(['off', false]);
  });

  it('gives every button a name of its own, and room for a thumb', async () => {
    const element = await show(tag, example);
    for (const look of ['Lista', 'Tabell']) {
      await press(element, look);
      const buttons = findAll(element, 'button, select, input');
      const names = findAll(element, 'button').map(nameOf);
      expect(new Set(names).size).to.equal(names.length);
      for (const button of buttons)
        expect(button.getBoundingClientRect().height, nameOf(button)).to.be.at.least(44);
    }
  });

  for (const language of ['sv', 'en']) {
    it(`is accessible in "${language}", as list and as table`, async () => {
      document.documentElement.lang = language;
      const element = await show(tag, example);
      await expectAccessible(element);
      await press(element, language === 'sv' ? 'Tabell' : 'Table');
      await expectAccessible(element);
    });
  }
});
