/** Which languages a channel answers in: the fictional county's lines answer in many. */
import { expect } from 'chai';
import '../../components/support-contact/support-contact.ts';
import { supportContactHtml, supportDirectoryHtml } from '../../components/static/index.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { setClock } from './clock.ts';
import { clearPage, find, findAll, readingDay, textOf } from './page.ts';
import { show } from './plan-page.ts';

async function exampleIn(language: string): Promise<RegionData> {
  const file = language === 'sv' ? 'example' : `example.${language}`;
  return (await (await fetch(`/components/data/data/${file}.json`)).json()) as RegionData;
}

/** The service that says it answers in these languages. */
function answeringIn({ services }: RegionData, ...tags: string[]): string {
  return services.find(({ channels }) =>
    channels.some(({ languages }) => tags.every((tag) => languages.includes(tag))),
  )!.id;
}

const said = {
  sv: ['På svenska.', 'På finska.', 'På arabiska.', 'På somaliska.', 'På persiska.'],
  en: ['In Swedish.', 'In Finnish.', 'In Arabic.', 'In Somali.', 'In Persian.'],
  fi: ['Ruotsiksi.', 'Kieli: suomi.', 'Kieli: arabia.', 'Kieli: somali.'],
  ar: ['بالسويدية.', 'بالفنلندية.', 'بالعربية.', 'بالصومالية.'],
  so: ['Af Iswiidhish.', 'Af Finishka.', 'Af Carabi.', 'Af Soomaali.'],
  uk: ['Шведською.', 'Мова: фінська.', 'Мова: арабська.', 'Мова: сомалі.'],
  'sv-simple': ['På svenska.', 'På finska.', 'På arabiska.', 'På somaliska.'],
};

describe('the languages that a channel answers in', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  for (const [language, sentences] of Object.entries(said)) {
    it(`are named in "${language}"`, async () => {
      document.documentElement.lang = language;
      const data = await exampleIn(language);
      const service = answeringIn(data, 'fi', 'ar', 'so');
      const attributes = { service, 'allow-unreviewed': '' };
      const text = textOf(await show('frid-support-contact', attributes, data));
      for (const sentence of sentences) expect(text).to.contain(sentence);
    });
  }

  it('are named in what is printed for a page without scripts', async () => {
    const data = await exampleIn('sv');
    for (const language of ['sv', 'en'] as const) {
      const service = answeringIn(data, 'fi', 'ar', 'so');
      const pages = [
        supportContactHtml(data, { language, service }),
        supportDirectoryHtml(data, { language }),
      ];
      for (const page of pages)
        for (const sentence of said[language]) expect(page).to.contain(sentence);
    }
  });

  it('are named by those who speak them, sign language too', async () => {
    const data = await exampleIn('sv');
    const element = await show('frid-support-contact', { service: answeringIn(data, 'swl') }, data);
    expect(textOf(element)).to.contain('På svenskt teckenspråk.');
  });

  it('stand in Swedish, marked so, where the language has no name for one', async () => {
    document.documentElement.lang = 'so';
    const data = await exampleIn('so');
    const service = answeringIn(data, 'swl');
    const element = await show('frid-support-contact', { service, 'allow-unreviewed': '' }, data);
    expect(find(element, '.rest').lang).to.equal('so');
    const marked = findAll(element, '[lang=sv]').map(({ innerText }) => innerText);
    expect(marked).to.include('På svenskt teckenspråk.');
  });
});
