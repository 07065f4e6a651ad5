/** The built script on a page of its own: nothing the reader sees moves when the element arrives. */
import { expect } from 'chai';
import { fallbackHtml } from '../../components/static/index.ts';
import { until } from './clock.ts';

interface LayoutShift extends PerformanceEntry {
  value: number;
}

const readme = await (await fetch('/components/README.md')).text();
const snippet = /```html\n([^`]*)<script/.exec(readme)![1]!;
const styleLine = /```css\n([^`]*)```/.exec(readme)![1]!;
const inline = / style="[^"]*"/;
const plan =
  '<frid-plan-summary style="display: block; min-height: 100vh"><p>Planen: <a href="/">läs den</a></p></frid-plan-summary>';

let visits = 0;

/** Sum of the layout shifts on a page with text below the element, from first paint until all is shown. */
async function shiftOf(width: number, markup: string, css = ''): Promise<number> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: `${width}px`, height: '700px' });
  // Answers 300 ms late, under a name of its own: the waiting is painted too.
  const late = markup.replace(
    /<(frid-[\w-]+)( region="varmland")?/,
    `<$1 region="late--${visits++}"`,
  );
  frame.srcdoc = `<!doctype html><html lang="sv"><title>Kommunen</title>
    <style>body { font: 16px/1.5 sans-serif; margin: 16px } ${css}</style>
    <h1>Stöd</h1>${late}<h2>Mer hos kommunen</h2><p>${'Text under. '.repeat(60)}</p>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

  const page = frame.contentWindow as Window & typeof globalThis;
  const shifts: LayoutShift[] = [];
  const keep = (entries: PerformanceEntryList) => shifts.push(...(entries as LayoutShift[]));
  const observer = new page.PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });

  await painted(page);
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = '/dist/embed/frid.js';
  page.document.body.append(script);
  const element = page.document.querySelector('[region]')!;
  await until(() => element.shadowRoot?.querySelector('section'));
  await painted(page);
  keep(observer.takeRecords());
  frame.remove();
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

async function painted(page: Window): Promise<void> {
  for (let frames = 0; frames < 3; frames++)
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
}

describe('layout shift', () => {
  it('is measured at all: without the reserve the page moves', async () => {
    expect(await shiftOf(1280, snippet.replace(inline, ''))).to.be.above(0.01);
  });

  for (const width of [320, 1280]) {
    it(`is at most 0.001 with the default snippet at ${width} px`, async () => {
      expect(await shiftOf(width, snippet)).to.be.at.most(0.001);
    });

    it(`is at most 0.001 with the style sheet instead at ${width} px`, async () => {
      expect(await shiftOf(width, snippet.replace(inline, ''), styleLine)).to.be.at.most(0.001);
    });

    it(`is at most 0.001 for the plan at ${width} px`, async () => {
      expect(await shiftOf(width, plan)).to.be.at.most(0.001);
    });
  }

  it('is measured with the fallback that is printed today', () => {
    const template = document.createElement('template');
    template.innerHTML = snippet;
    const text = (html: string) => html.replace(/\s+/g, ' ').trim();
    const [given, printed] = [template.content.textContent, fallbackHtml({ language: 'sv' })];
    expect(text(given)).to.equal(text(printed.replace(/<[^>]*>/g, '')));
  });
});
