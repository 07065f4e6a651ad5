import type { Page } from 'playwright-core';
import { regionData } from '../../api/embed/region-data.ts';
import { loadData } from '../../data/load.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { launchBrowser } from '../browser.ts';
import { startHost } from '../site/host.ts';
import { median, table, type Progress } from './report.ts';
import { slowPhone } from './slow-phone.ts';

const presses = 61;
const services = 1000;
const activities = 5000;

/**
 * What a reader waits for in very long lists: from a key press to the painted result, against a page
 * that has nothing to paint; and whether scrolling and typing ever hold the page up for 50 ms.
 */
export async function interaction(progress: Progress): Promise<string> {
  const host = await startHost();
  const browser = await launchBrowser();
  const facts = loadData({ regions: ['sweden', 'example'], today: '2026-11-23' });
  const region = facts.regions.find(({ id }) => id === 'example')!;
  const data = regionData(region, facts, { release: null, publisher: null });
  host.pages.set('/directory.json', json({ ...data, services: many(data.services, services) }));
  host.pages.set('/plan.json', json(withActivities(data)));
  host.pages.set('/empty', html('<select><option>1</option><option>2</option></select>'));
  host.pages.set('/directory', html(element('frid-support-directory', '/directory.json')));
  host.pages.set('/plan', html(element('frid-plan-activities', '/plan.json')));

  const open = async (path: string, cpu = 4) => {
    const page = await slowPhone(browser, { cpu, network: false });
    await page.goto(host.url + path);
    await page.locator('select').first().waitFor({ timeout: 120_000 });
    return page;
  };
  const [empty, directory] = [await open('/empty'), await open('/directory')];
  const [area, who, language] = await directory.locator('select').all();
  const waits: Record<string, { wait: number[]; above: number[] }> = {};
  const nothing: number[] = [];
  const press = async (name: string, select: ReturnType<Page['locator']>) => {
    const { wait, above } = (waits[name] ??= { wait: [], above: [] });
    wait.push(await paintedAfter(directory, select));
    above.push(wait.at(-1)! - nothing.at(-1)!);
  };
  // Each choice is compared with a press that has nothing to paint just before: the machine drifts.
  for (const choices of [{ municipality: area!, 'who you are': who! }, { language: language! }])
    for (let round = 0; round < presses; round++) {
      nothing.push(await paintedAfter(empty, empty.locator('select')));
      for (const [name, select] of Object.entries(choices)) await press(name, select);
      progress(nothing.length, presses * 2 + 2);
    }

  const longest: string[][] = [];
  for (const cpu of [1, 4]) {
    const plan = await open('/plan', cpu);
    const tasks = await longestTask(plan);
    longest.push([`${cpu}×`, tasks.scroll.toFixed(0), tasks.filter.toFixed(0)]);
    progress(presses * 2 + (cpu === 1 ? 1 : 2), presses * 2 + 2);
  }
  await browser.close();
  await host.stop();
  return [
    `${services} services, CPU slowed down 4 times; the bar is 16 ms above nothing:`,
    table(
      ['choice', 'key press to paint, median ms', 'above nothing'],
      [
        ['nothing to paint', median(nothing).toFixed(1), ''],
        ...Object.entries(waits).map(([name, { wait, above }]) => [
          name,
          median(wait).toFixed(1),
          median(above).toFixed(1),
        ]),
      ],
    ),
    `${activities} activities; the bar is 50 ms, without slowing down:`,
    table(['CPU slowed down', 'longest task scrolling, ms', 'longest task typing, ms'], longest),
  ].join('\n\n');
}

/** Milliseconds from the key press that changes a choice until the frame with its result is painted. */
async function paintedAfter(page: Page, select: ReturnType<Page['locator']>): Promise<number> {
  await select.focus();
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        addEventListener(
          'keydown',
          ({ timeStamp }) =>
            requestAnimationFrame(() => {
              // A message comes after the frame has been painted.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(null);
            }),
          { once: true, capture: true },
        ),
      ),
  );
  await page.waitForTimeout(50);
  // Up again from the end of the list, so that every press changes something.
  const last = await select.evaluate(
    (one) => (one as HTMLSelectElement).selectedIndex >= (one as HTMLSelectElement).length - 1,
  );
  await page.keyboard.press(last ? 'Home' : 'ArrowDown');
  return painted;
}

/** Longest task in milliseconds, 0 when all are under 50, while the list is scrolled and searched. */
async function longestTask(page: Page): Promise<{ scroll: number; filter: number }> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  const longest = async () => {
    await page.waitForTimeout(300);
    return page.evaluate(() =>
      Math.max(0, ...(window as unknown as { tasks: number[] }).tasks.splice(0)),
    );
  };
  await longest();
  await page.mouse.move(300, 300);
  for (let turn = 0; turn < 40; turn++) await page.mouse.wheel(0, 600);
  const scroll = await longest();
  await page.locator('input[type=search]').pressSequentially('utbildning', { delay: 60 });
  for (let key = 0; key < 6; key++) await page.keyboard.press('Backspace', { delay: 60 });
  return { scroll, filter: await longest() };
}

function element(tag: string, path: string): string {
  return `<${tag}></${tag}><script type="module">
    const element = document.querySelector('${tag}');
    element.data = await (await fetch('${path}')).json();
    await import('/embed/${tag.includes('support') ? 'frid-support' : 'frid-plan'}.js');
  </script>`;
}

function html(body: string) {
  return {
    body: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kommunen</title><h1>Kommunen</h1>${body}`,
  };
}

function json(data: RegionData) {
  return { body: JSON.stringify(data), headers: { 'content-type': 'application/json' } };
}

/** The records over and over, each time with ids of their own. */
function many<T extends { id: string }>(records: T[], amount: number): T[] {
  return Array.from({ length: amount }, (_, index) => {
    const record = records[index % records.length]!;
    return { ...record, id: `${record.id}-${index}` };
  });
}

/** The region's data with one plan, and very many activities in it. */
function withActivities(data: RegionData): RegionData {
  const plan = data.plans.find(({ id }) => data.activities.some(({ planId }) => planId === id))!;
  const own = data.activities.filter(({ planId }) => planId === plan.id);
  return { ...data, plans: [plan], activities: many(own, activities) };
}
