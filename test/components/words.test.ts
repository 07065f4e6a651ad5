/** The words of a published script are a contract with newer data, and with older. */
import { expect } from 'chai';
import { setClock } from './clock.ts';
import { clearPage, find, readingDay, textOf } from './page.ts';
import { exampleData, show } from './plan-page.ts';

const elements = [
  'frid-support-directory',
  'frid-support-contact',
  'frid-plan-summary',
  'frid-plan-activities',
  'frid-plan-progress',
  'frid-network-directory',
];

describe('words that the data do not hold', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  for (const tag of elements) {
    it(`are shown as nothing in <${tag}>, and everything else stays`, async () => {
      const data = await exampleData();
      const attributes = tag.endsWith('contact') ? { service: data.services[0]!.id } : {};
      const whole = await show(tag, attributes, data);
      const bare = await show(tag, attributes, { ...data, words: {} });
      const markup = bare.shadowRoot!.innerHTML;
      expect(markup).not.to.match(/undefined|NaN|null|\{\d\}/);
      const count = (element: Element, selector: string) =>
        element.shadowRoot!.querySelectorAll(selector).length;
      for (const selector of ['a', 'h2', 'h3', 'li', 'option', 'svg']) {
        expect(count(bare, selector), selector).to.equal(count(whole, selector));
      }
      if (tag.startsWith('frid-support')) {
        expect(textOf(bare)).to.contain('Är du i fara nu? Ring 112');
        expect(find(bare, '[href="tel:112"]').checkVisibility()).to.equal(true);
      }
    });
  }
});
