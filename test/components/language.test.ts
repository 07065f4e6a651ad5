import { expect } from 'chai';
import { setClock, skipWaits, until } from './clock.ts';
import {
  clearPage,
  find,
  findAll,
  put,
  putReady,
  readingDay,
  realData,
  requestsFor,
  textOf,
} from './page.ts';

describe('the language of an element', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  it('is that of the nearest lang, whatever the rest of the page speaks', async () => {
    const element = await putReady(
      '<div lang="en-GB"><frid-support-directory></frid-support-directory></div>',
    );
    expect(textOf(element)).to.contain('Support in Värmland County');
    expect(textOf(element)).to.contain('Call 112');
    expect(textOf(element)).to.contain('read on 23 November 2026. Not checked with the service.');
  });

  it('follows when the page changes it, also around a shadow root', async () => {
    const host = document.createElement('div');
    host.className = 'test-place';
    document.body.append(host);
    const inside = host.attachShadow({ mode: 'open' });
    const element = await putReady('<frid-plan-summary></frid-plan-summary>');
    inside.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.contain('är över');
    host.lang = 'en';
    await until(() => textOf(element).includes('The period of the plan'));
    expect(textOf(element)).to.contain('The period of the plan, 2018–2021, is over.');
  });

  it('is Swedish, and marked so, where the page speaks a language we do not', async () => {
    const element = await putReady('<div lang="fi"><frid-plan-summary></frid-plan-summary></div>');
    const title = findAll(element, 'h2')[0]!;
    expect(title.closest('[lang]')!.getAttribute('lang')).to.equal('sv');
  });

  it('is the only one that is loaded', async () => {
    await putReady(
      '<div lang="en"><frid-support-directory region="varmland--english"></frid-support-directory></div>',
    );
    expect(requestsFor('varmland--english.en')).to.equal(1);
    expect(requestsFor('varmland--english')).to.equal(0);
  });

  it('leaves what is shown in its place until the answer in the other one has come', async () => {
    const element = await putReady(
      '<frid-support-directory region="late--changed"></frid-support-directory>',
    );
    element.parentElement!.lang = 'en';
    await Promise.resolve();
    await element.updateComplete;
    expect(textOf(element)).to.contain('Call 112');
    expect(textOf(element)).to.contain('Stöd i Värmlands län');
    expect(find(element, '[href="tel:020808080"]').checkVisibility()).to.equal(true);
    expect(find(element, '[role=status]').innerText).to.equal('Hämtar …');
    await until(() => textOf(element).includes('Support in Värmland County'));
    expect(find(element, '[role=status]').innerText).to.match(/^\d+ services$/);
  });

  it('leaves it there also when no answer comes, and says so', async () => {
    skipWaits(9_000);
    const element = await putReady(
      '<frid-support-directory region="sv-only"></frid-support-directory>',
    );
    element.parentElement!.lang = 'en';
    await until(() => textOf(element).includes('Uppgifterna kunde inte hämtas.'));
    expect(textOf(element)).to.contain('Stöd i Värmlands län');
    expect(find(element, '[href="tel:020808080"]').checkVisibility()).to.equal(true);
  });

  it('is that of the data where the page hands them over', async () => {
    const data = await realData();
    const element = put('<div lang="en"><frid-support-directory></frid-support-directory></div>');
    element.data = data;
    await element.updateComplete;
    const title = findAll(element, 'h2')[0]!;
    expect(title.innerText).to.equal('Stöd i Värmlands län');
    expect(title.closest('[lang]')!.getAttribute('lang')).to.equal('sv');
    expect(textOf(element)).to.contain('Call 112');
  });

  it('marks a text that is not translated', async () => {
    const data = await realData('en');
    data.plans[0]!.purpose = { sv: 'Bara på svenska.' };
    const element = put('<div lang="en"><frid-plan-summary></frid-plan-summary></div>');
    element.data = data;
    await element.updateComplete;
    const [text] = findAll(element, 'span[lang=sv]').filter(
      (span) => span.innerText === 'Bara på svenska.',
    );
    expect(text).not.to.equal(undefined);
  });

  it('is read from left to right on a page that is not: a number must not be turned around', async () => {
    const element = await putReady(
      '<div dir="rtl"><frid-support-directory></frid-support-directory></div>',
    );
    const [number] = findAll(element, '[href="tel:020505050"]');
    expect(getComputedStyle(number!).direction).to.equal('ltr');
  });
});
