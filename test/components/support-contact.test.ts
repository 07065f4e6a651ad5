import { expect } from 'chai';
import '../../components/support-contact/support-contact.ts';
import type { FridElement } from '../../components/element/frid-element.ts';
import { fallbackHtml } from '../../components/static/index.ts';
import { setClock, skipWaits, until } from './clock.ts';
import {
  clearPage,
  expectAccessible,
  find,
  findAll,
  nameOf,
  put,
  readingDay,
  realData,
  textOf,
} from './page.ts';

/** The contact on the page, when it shows its service. */
async function putContact(attributes = '', inside = ''): Promise<FridElement> {
  const element = contact(attributes, inside);
  await until(() => element.shadowRoot?.querySelector('section'));
  return element;
}

function contact(attributes = '', inside = ''): FridElement {
  put(`<frid-support-contact ${attributes}>${inside}</frid-support-contact>`);
  return document.querySelector<FridElement>('frid-support-contact')!;
}

describe('frid-support-contact', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  it('shows it again when its attributes are taken away, or set to nothing', async () => {
    const element = await putContact('service="polisen" region="varmland"');
    element.removeAttribute('service');
    element.setAttribute('region', '');
    await element.updateComplete;
    await until(() => textOf(element).includes('116 016'));
    expect(findAll(element, 'section a')).to.have.length(2);
  });

  it('keeps what it has shown when what comes later is no data', async () => {
    const element = await putContact('service="polisen"');
    const before = textOf(element);
    const { services, ...rest } = await realData();
    const broken = services.map((service) => ({ ...service, channels: null }));
    Object.assign(element, { data: { ...rest, services: broken } });
    await element.updateComplete;
    expect(textOf(element)).to.equal(before);
  });

  it('says of every way that costs something whether it shows on the bill', async () => {
    const data = await realData();
    const polisen = data.services.find(({ id }) => id === 'polisen')!;
    const [phone] = polisen.channels;
    const channels = (['sms', 'text-telephone', 'web'] as const).map((type) => ({
      ...{ ...phone!, type, id: type, showsOnBill: 'yes' as const },
      value: type === 'web' ? 'https://polisen.se' : phone!.value,
    }));
    const element = contact('service="polisen"');
    element.data = { ...data, services: [{ ...polisen, channels }] };
    await element.updateComplete;
    expect(textOf(element).match(/syns på telefonräkningen/gi)).to.have.length(2);
  });

  it('gives every link room for a finger', async () => {
    const element = await putContact('service="polisen"');
    const heights = findAll(element, 'section a').map((one) => one.getBoundingClientRect().height);
    expect(Math.min(...heights)).to.be.at.least(44);
  });

  it('shows the national line when no service is named, with both its numbers', async () => {
    const element = await putContact();
    expect(findAll(element, 'section a').map(nameOf)).to.deep.equal([
      'Telefon Kvinnofridslinjen, 020-50 50 50',
      'Telefon Kvinnofridslinjen, 116 016',
    ]);
    expect(textOf(element)).to.match(/116 016 obekräftat/);
  });

  it('says of each number what its sources say, and where they differ', async () => {
    const element = await putContact();
    const text = textOf(element);
    expect(text).to.contain('Uppgiven tid: Dygnet runt');
    expect(text).to.contain('Gratis, anonymt, med tolk, syns inte på telefonräkningen');
    expect(text).to.contain('Gratis, anonymt, inte känt om det syns på telefonräkningen');
    expect(text).to.contain('Källorna säger olika');
    expect(text).to.contain('Källan är från 16 januari 2024, läst 23 november 2026.');
    expect(text).to.contain('Inte kontrollerad hos verksamheten.');
    expect(text).to.match(/Innan du ringer: .*Det går bra att ringa och lägga på\./);
    find(element, 'summary').click();
    expect(textOf(element)).to.contain(
      'En annan källa: Alla officiella sidor som kunde läsas, till och med 2024, uppger 020-50 50 50.',
    );
  });

  it('shows the service that is named, and another when the name changes', async () => {
    const element = await putContact('service="polisen"');
    const { services } = await realData();
    const named = services.filter(({ list, id }) => list === 'exposed' && id !== 'sos-alarm-112');
    for (const { id, name } of named.slice(0, 5)) {
      element.setAttribute('service', id);
      await element.updateComplete;
      expect(find(element, 'h2').innerText).to.equal(name.sv);
    }
  });

  it('begins with 112 and the national line, whichever service it shows', async () => {
    const element = await putContact('service="stodlinjen-for-man"');
    const first = findAll<HTMLAnchorElement>(element, 'a').slice(0, 3);
    expect(first.map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:112',
      'tel:020505050',
      'tel:116016',
    ]);
  });

  it("keeps the host page's fallback in its place instead of saying it twice", async () => {
    const element = await putContact('', fallbackHtml({ language: 'sv' }));
    expect(find(element, '.emergency [href]')).to.equal(null);
    expect(element.querySelector<HTMLElement>('[href="tel:112"]')!.checkVisibility()).to.equal(
      true,
    );
  });

  for (const region of ['status', 'shape', 'offline']) {
    it(`keeps the numbers and says that nothing came when the answer is "${region}"`, async () => {
      skipWaits(9_000);
      const element = contact(`region="${region}--contact"`);
      await until(
        () => element.shadowRoot && textOf(element).includes('Uppgifterna kunde inte hämtas.'),
      );
      expect(find(element, '[href="tel:112"]').checkVisibility()).to.equal(true);
      expect(find(element, 'section')).to.equal(null);
    });
  }

  it('says so when the service is not known, closed or of a list for others', async () => {
    const data = await realData();
    const [first, second] = data.services;
    first!.list = 'violence-users';
    second!.status = 'closed';
    const element = contact();
    element.data = data;
    for (const id of ['no-such-service', first!.id, second!.id]) {
      element.setAttribute('service', id);
      await element.updateComplete;
      expect(find(element, '[role=status]').innerText).to.match(/numret är inte känt här/i);
      expect(find(element, 'section')).to.equal(null);
      expect(find(element, '[href="tel:112"]').checkVisibility()).to.equal(true);
    }
  });

  it('is part of the one request of the page', async () => {
    const element = await putContact('region="varmland--shared"');
    expect(textOf(element)).to.contain('020-50 50 50');
    put('<frid-support-directory region="varmland--shared"></frid-support-directory>');
    const [directory] = document.querySelectorAll('frid-support-directory');
    await until(() => directory?.shadowRoot?.querySelector('section'));
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('/varmland--shared.json'));
    expect(asked).to.have.lengthOf(1);
  });

  it('fits its heading to the page', async () => {
    expect(find(await putContact('heading-level="4"'), 'h4').innerText).to.equal(
      'Kvinnofridslinjen',
    );
  });

  for (const language of ['sv', 'en']) {
    it(`is accessible in "${language}"`, async () => {
      document.documentElement.lang = language;
      await expectAccessible(await putContact());
    });
  }
});
