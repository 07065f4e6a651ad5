/** Every fact of the source document is visible text in the element, in Swedish. */
import { expect } from 'chai';
import type { FridElement } from '../../components/element/frid-element.ts';
import { facts } from '../data/publication-facts.ts';
import { setClock } from './clock.ts';
import { clearPage, putReady, readingDay, textOf } from './page.ts';

describe('frid-plan-summary shows', () => {
  let element: FridElement;

  before(async () => {
    setClock(readingDay);
    element = await putReady('<frid-plan-summary></frid-plan-summary>');
  });
  after(clearPage);

  for (const { fact, pointer, widget } of facts) {
    it(`${fact.replace(/\s+/g, ' ')} (${pointer})`, () => {
      // Some paragraphs begin with a capital letter on the screen only.
      expect(textOf(element).toLowerCase()).to.contain(widget.text.toLowerCase());
    });
  }
});
