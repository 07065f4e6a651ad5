/** Languages that no translator has reviewed: only where the host page allows it, and never for safety. */
import { expect } from 'chai';
import type { FridElement } from '../../components/element/frid-element.ts';
import { setClock, until } from './clock.ts';
import { clearPage, expectAccessible, find, findAll, put, readingDay, textOf } from './page.ts';

const municipality = {
  fi: 'Kunta',
  ar: 'البلدية',
  so: 'Degmada',
  uk: 'Муніципалітет',
  'sv-simple': 'Kommun',
};
const tag = 'frid-support-directory';

async function shownIn(language: string, attributes = 'allow-unreviewed'): Promise<FridElement> {
  const element = put(`<div lang="${language}"><${tag} ${attributes}></${tag}></div>`);
  await until(() => element.shadowRoot?.querySelector('section'));
  return element;
}

/** The language that a reader, or a screen reader, is told that a text is in. */
function languageOf(node: Element | null | undefined): string | null | undefined {
  return node?.closest('[lang]')?.getAttribute('lang');
}

describe('a language that no translator has reviewed', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  it('is not used unless the host page allows it', async () => {
    const element = await shownIn('uk', '');
    expect(textOf(element)).to.contain('Stöd i Värmlands län');
    element.setAttribute('allow-unreviewed', '');
    await until(() => textOf(element).includes('Муніципалітет'));
    expect(languageOf(find(element, 'select'))).to.equal('uk');
  });

  for (const [language, word] of Object.entries(municipality)) {
    describe(`such as "${language}"`, () => {
      it('says so, in its own words and in Swedish', async () => {
        const element = await shownIn(language);
        const note = find(element, '.note');
        expect(note.innerText).to.contain('Ingen översättare har granskat texterna');
        expect(languageOf(note.querySelector('p'))).to.equal(language);
        expect(languageOf(note.querySelector('p:last-child > *'))).to.equal('sv');
        expect(find(element, 'label').innerText).to.contain(word);
      });

      it('leaves everything that safety hangs on in Swedish and English, each marked', async () => {
        const element = await shownIn(language);
        const blocks = findAll(element, '.emergency > [lang]');
        expect(blocks.map(languageOf)).to.deep.equal(['sv', 'en']);
        for (const block of blocks) {
          const numbers = [...block.querySelectorAll('a')].map((link) => link.getAttribute('href'));
          expect(numbers).to.deep.equal(['tel:112', 'tel:020505050', 'tel:116016']);
          expect(getComputedStyle(block).direction).to.equal('ltr');
        }
        const pairs = findAll(element, '.rest .safe').map((pair) => [...pair.children]);
        expect(pairs.every((pair) => pair.map(languageOf).join() === 'sv,en')).to.equal(true);
        const texts = pairs.map((pair) => pair.map((text) => text.textContent));
        for (const pair of [
          ['Innan du ringer:', 'Before you call:'],
          [
            'Det går bra att ringa och lägga på. Många provar först.',
            'It is fine to call and hang up. Many people test first.',
          ],
          ['syns inte på telefonräkningen', 'does not show on the phone bill'],
          ['obekräftat', 'unconfirmed'],
        ]) {
          expect(texts).to.deep.include(pair);
        }
      });

      it('marks Swedish names and texts as Swedish', async () => {
        const element = await shownIn(language);
        const name = findAll(element, 'h3 > *').find(
          ({ textContent }) => textContent === 'Stödlinjen för män',
        );
        expect(languageOf(name)).to.equal('sv');
        expect(name!.getAttribute('dir')).to.equal('ltr');
      });

      it('is accessible', async () => {
        const element = await shownIn(language);
        await expectAccessible(element);
      });
    });
  }

  it('such as Arabic, is read from right to left, but for its numbers', async () => {
    const element = await shownIn('ar');
    const rest = find(element, '.rest');
    expect(rest.dir).to.equal('rtl');
    expect(getComputedStyle(rest).direction).to.equal('rtl');
    const number = findAll(element, '[href="tel:020808080"] bdi')[0]!;
    expect(number.innerText).to.equal('020-80 80 80');
    expect(getComputedStyle(number).direction).to.equal('ltr');
    expect(textOf(element)).to.contain('تاريخ المصدر: 16 أبريل 2024');
  });

  it('such as Arabic, fits 320 px in letters of its own', async () => {
    // The packaged browser has no Arabic letters, and draws boxes of another width.
    const files = '/node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic';
    for (const weight of ['400', '700']) {
      const face = new FontFace('Arabic', `url(${files}-${weight}-normal.woff2)`, { weight });
      document.fonts.add(await face.load());
    }
    const element = await shownIn('ar');
    Object.assign(element.parentElement!.style, { fontFamily: 'Arabic', width: '320px' });
    expect(element.scrollWidth).to.be.at.most(320);
    expect(document.fonts.check('16px Arabic', find(element, 'label').innerText)).to.equal(true);
  });

  it('such as Arabic, counts as its readers do', async () => {
    const element = await shownIn('ar');
    const data = structuredClone(
      await (await fetch('/components/data/data/varmland.ar.json')).json(),
    );
    const said: string[] = [];
    for (const count of [0, 1, 2, 3, 11]) {
      element.data = { ...data, services: data.services.slice(0, count) };
      await element.updateComplete;
      said.push(find(element, '[role=status]').innerText);
    }
    expect(said).to.deep.equal(['لا توجد جهات', 'جهة واحدة', 'جهتان', '3 جهات', '11 جهة']);
  });

  it('follows when the page changes from one to another', async () => {
    const element = await shownIn('fi');
    element.parentElement!.lang = 'ar';
    await until(() => textOf(element).includes('البلدية'));
    expect(find(element, '.rest').dir).to.equal('rtl');
    element.parentElement!.lang = 'en';
    await until(() => textOf(element).includes('Municipality'));
    expect(findAll(element, '.safe')).to.deep.equal([]);
    expect(find(element, '.rest').dir).to.equal('ltr');
  });
});
