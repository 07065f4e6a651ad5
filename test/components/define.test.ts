/** Loading twice, in two versions, and under other names. */
import { expect } from 'chai';
import { define } from '../../components/define.ts';
import {
  NetworkDirectory,
  PlanActivities,
  PlanProgress,
  PlanSummary,
  SupportContact,
  SupportDirectory,
} from '../../components/index.ts';
import type { FridElement } from '../../components/element/frid-element.ts';
import { setClock } from './clock.ts';
import { clearPage, putReady, readingDay, realData, textOf } from './page.ts';

const elements = {
  NetworkDirectory,
  PlanActivities,
  PlanProgress,
  PlanSummary,
  SupportContact,
  SupportDirectory,
};
/** What only this element has. */
const mine: Record<string, object> = {
  SupportContact: { service: 'kvinnojouren-filipstad' },
  SupportDirectory: { area: '1782' },
};

describe('an element', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  it('may be loaded twice and in two versions: the first stays, and the console says so once', async () => {
    const first = customElements.get('frid-support-directory');
    const said: unknown[] = [];
    const { info } = console;
    console.info = (...words) => said.push(words.join(' '));
    // As a constant the type checker would look for it: it is made by the build.
    const built = '/dist/embed/frid.js';
    await import(built);
    console.info = info;
    expect(customElements.get('frid-support-directory')).to.equal(first);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/frid-.*Load the script once/);
    const element = await putReady('<frid-plan-summary></frid-plan-summary>');
    expect(textOf(element)).to.contain('2018:13');
  });

  it('can be defined under a name of your own, also beside the usual one', async () => {
    define('my-plan', PlanSummary);
    const element = document.createElement('my-plan') as FridElement;
    element.data = await realData();
    document.body.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.contain('2018:13');
    element.remove();
  });

  it('can be defined in a registry of its own, beside the one of the page', function () {
    let registry: CustomElementRegistry;
    try {
      registry = new CustomElementRegistry();
    } catch {
      // Chromium before 146 knows the page's registry alone.
      return this.skip();
    }
    define('own-plan', PlanSummary, registry);
    define('own-plan', PlanSummary, registry);
    expect(registry.get('own-plan')!.prototype).to.be.instanceOf(PlanSummary);
    expect(customElements.get('own-plan')).to.equal(undefined);
  });

  for (const [name, Element] of Object.entries(elements)) {
    it(`${name} keeps what was set on it before it was defined`, async () => {
      const tag = `late-${name.toLowerCase()}`;
      const set = { ...mine[name], headingLevel: 4 };
      const element = Object.assign(document.createElement(tag), set) as FridElement;
      document.body.append(element);
      element.data = await realData();
      define(tag, Element);
      await element.updateComplete;
      expect(element).to.include(set);
      expect(element.shadowRoot!.querySelector('h4')).to.not.equal(null);
      expect(element.shadowRoot!.querySelector('h2')).to.equal(null);
      element.remove();
    });
  }

  it('shows what was set last, also right after it was defined', async () => {
    const element = document.createElement('last-plan') as FridElement;
    element.headingLevel = 3;
    element.data = await realData();
    document.body.append(element);
    define('last-plan', PlanSummary);
    element.headingLevel = 5;
    await element.updateComplete;
    expect(element.headingLevel).to.equal(5);
    expect(element.shadowRoot!.querySelector('h5')).to.not.equal(null);
    element.remove();
  });
});
