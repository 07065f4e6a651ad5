import { expect } from 'chai';
import { setClock } from './clock.ts';
import { card, directory } from './directory-page.ts';
import {
  clearPage,
  expectAccessible,
  find,
  findAll,
  nameOf,
  put,
  putReady,
  readingDay,
  realData,
  textOf,
} from './page.ts';

describe('frid-support-directory', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  it('shows each service with what its sources say, and when they said it', async () => {
    const element = await putReady(directory);
    const text = card(element, 'Stödlinjen för män');
    expect(text).to.contain('För män från 18 år som är utsatta för våld.');
    expect(text).to.contain('020-80 80 80');
    expect(text).to.contain('Uppgiven tid: Varje dag kl. 07–21 – ring ändå');
    expect(text).to.contain('Gratis, anonymt, inte känt om det syns på telefonräkningen');
    expect(text).to.contain('Källorna säger olika');
    expect(text).to.contain('Källan är från 16 april 2024, läst 23 november 2026.');
    expect(text).to.contain('Inte kontrollerad hos verksamheten.');
  });

  it('says for whom a service is also when its source has no words for it', async () => {
    const element = await putReady(directory);
    expect(card(element, 'Karlstads kvinnojour')).to.contain('För kvinnor');
  });

  it('says that nobody publishes a demonstration', async () => {
    const element = await putReady(directory);
    expect(element.shadowRoot!.textContent).to.contain(
      'Demonstration. Inte publicerad av någon myndighet.',
    );
  });

  it('gives no link to a number whose time is over, and says so', async () => {
    const data = structuredClone(await realData());
    const line = data.services.find(({ id }) => id === 'stodlinjen-for-man')!;
    const [channel] = line.channels;
    channel!.validTo = '2026-11-23';
    const element = put(directory);
    element.data = data;
    await element.updateComplete;
    expect(card(element, 'Stödlinjen för män')).not.to.contain('gäller inte längre');

    setClock('2026-11-24T12:00:00+01:00');
    element.data = structuredClone(data);
    await element.updateComplete;
    expect(card(element, 'Stödlinjen för män')).to.contain('020-80 80 80 gäller inte längre');
    expect(findAll(element, 'a[href="tel:020808080"]')).to.have.lengthOf(0);
  });

  it('shows both numbers of the national line, and which of them is not confirmed', async () => {
    const text = card(await putReady(directory), 'Kvinnofridslinjen');
    expect(text).to.contain('020-50 50 50');
    expect(text).to.contain('syns inte på telefonräkningen');
    expect(text).to.match(/116 016 obekräftat/);
    expect(text).to.contain('Är du i fara nu? Ring 112');
  });

  it('calls a contact checked only on the day somebody asked', async () => {
    const data = await realData();
    const service = data.services.find(({ id }) => id === 'stodlinjen-for-man')!;
    service.channels = [{ ...service.channels[0]!, verifiedOn: '2026-11-20' }];
    const element = put(directory);
    element.data = data;
    await element.updateComplete;
    expect(card(element, 'Stödlinjen för män')).to.contain(
      'Kontrollerad hos verksamheten 20 november 2026.',
    );
  });

  it('lists a service plainly when no way to reach it is known', async () => {
    const text = card(await putReady(directory), 'Kvinnojouren Filipstad');
    expect(text).to.contain('Numret är inte känt här');
    expect(text).to.contain('Källan är från omkring 2021, läst 23 november 2026.');
  });

  it('gives what several services advise before calling once, and the rest on its card', async () => {
    const element = await putReady(directory);
    const advice = 'Det går bra att ringa och lägga på.';
    expect(textOf(element).split(advice)).to.have.lengthOf(2);
    expect(textOf(element)).to.match(/Innan du ringer: .*Stöd i Värmlands län/);
    expect(card(element, 'Kvinnofridslinjen')).to.contain(
      'betyder inte att det inte syns i telefonen',
    );
  });

  it('gives every link a name of its own that tells the service', async () => {
    const element = await putReady(directory);
    const names = findAll(element, 'a').map(nameOf);
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.contain('Telefon Stödlinjen för män, 020-80 80 80');
    const outside = findAll<HTMLAnchorElement>(element, 'a[href^=http]');
    expect(outside.every(({ relList }) => relList.contains('noreferrer'))).to.equal(true);
  });

  it('is large enough to hit with a thumb', async () => {
    const element = await putReady(directory);
    for (const target of findAll(element, '.call, select, strong a')) {
      expect(target.getBoundingClientRect().height, nameOf(target)).to.be.at.least(44);
    }
  });

  describe('for a reader in Sunne', () => {
    it('shows the social services without a number, what is known locally, and the national lines', async () => {
      const element = await putReady(
        '<frid-support-directory area="1766"></frid-support-directory>',
      );
      const text = textOf(element);
      expect(text).to.contain('Kommunens socialtjänst – numret är inte känt här.');
      expect(text).to.contain('Stöd i Sunne');
      expect(card(element, 'Brottsofferjouren Värmland')).to.contain(
        'Enligt uppgift från omkring 2015.',
      );
      expect(card(element, 'Brottsofferjouren Värmland')).to.contain('116 006');
      expect(card(element, 'Kvinnofridslinjen')).to.contain('020-50 50 50');
      expect(text).not.to.contain('Karlstads kvinnojour');
    });

    it('still names the social services when no local service is known at all', async () => {
      const data = await realData();
      data.services = data.services.filter(({ areaIds }) => areaIds.includes('se'));
      const element = put('<frid-support-directory area="1766"></frid-support-directory>');
      element.data = data;
      await element.updateComplete;
      expect(textOf(element)).to.contain('Kommunens socialtjänst – numret är inte känt här');
      expect(card(element, 'Kvinnofridslinjen')).to.contain('020-50 50 50');
    });
  });

  describe('whether somebody answers now', () => {
    /** The men's line, asked on 20 November 2026: 07–21 every day. */
    async function putLine(instant: string, publicHolidays: 'as-usual' | 'closed' | 'unknown') {
      setClock(instant);
      const data = await realData();
      const service = data.services.find(({ id }) => id === 'stodlinjen-for-man')!;
      const [channel] = service.channels;
      service.channels = [
        { ...channel!, verifiedOn: '2026-11-20', hours: { ...channel!.hours!, publicHolidays } },
      ];
      data.publicHolidays = ['2026-12-25', '2026-12-26'];
      const element = put(directory);
      element.data = data;
      await element.updateComplete;
      return card(element, 'Stödlinjen för män');
    }

    it('is said by the clocks of Sweden, from hours that were confirmed', async () => {
      expect(await putLine('2026-11-23T20:00:00Z', 'as-usual')).to.match(
        /Stängt nu\. Öppnar tisdag(en den)? 24 november.*07:00/,
      );
      expect(await putLine('2026-11-23T19:59:00Z', 'as-usual')).to.contain(
        'Öppet nu, till 21:00. Tider: Varje dag kl. 07–21',
      );
    });

    it('knows public holidays: on Christmas Day only when they are known', async () => {
      expect(await putLine('2026-12-25T12:00:00+01:00', 'closed')).to.contain('Stängt nu.');
      expect(await putLine('2026-12-25T12:00:00+01:00', 'unknown')).to.contain('ring ändå');
    });

    it('is not said from hours that nobody has confirmed for a year', async () => {
      const text = await putLine('2027-11-21T12:00:00+01:00', 'as-usual');
      expect(text).to.contain('kontrollera före användning');
      expect(text).to.contain('Uppgiven tid: Varje dag kl. 07–21 – ring ändå');
    });
  });

  it('says that nobody has looked at the contacts for a year', async () => {
    setClock('2027-11-24T12:00:00+01:00');
    const element = await putReady(directory);
    expect(textOf(element)).to.contain('Uppgifterna lästes senast 23 november 2026.');
    await expectAccessible(element);
  });

  it('does not link numbers that are made up', async () => {
    const data = await realData();
    const service = data.services.find(({ id }) => id === 'polisen')!;
    service.fictional = true;
    const element = put(directory);
    element.data = data;
    await element.updateComplete;
    expect(card(element, 'Polisen')).to.match(/PÅHITTAT.*114 14/);
    expect(find(element, '[href="tel:11414"]')).to.equal(null);
  });

  for (const language of ['sv', 'en']) {
    it(`is accessible in "${language}"`, async () => {
      document.documentElement.lang = language;
      await expectAccessible(await putReady(directory));
    });
  }
});
