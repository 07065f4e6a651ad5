import { expect } from 'chai';
import type { FridElement } from '../../components/element/frid-element.ts';
import { setClock, skipWaits, until } from './clock.ts';
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

const directory = '<frid-support-directory></frid-support-directory>';

function choose(element: FridElement, choice: string, index = 0): Promise<void> {
  const select = findAll<HTMLSelectElement>(element, 'select')[index]!;
  select.value = choice;
  select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return element.updateComplete;
}

/** The card of a service, by its heading. */
function card(element: FridElement, name: string): string {
  const found = findAll(element, 'section > ul > li').find(
    (item) => item.querySelector('h3')?.innerText === name,
  );
  return found?.innerText.replace(/\s+/g, ' ') ?? '';
}

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

  describe('an area that is no code of a municipality', () => {
    it('is told to the editor with the likely code, and to the reader nothing false', async () => {
      const said: string[] = [];
      const { info } = console;
      console.info = (...words) => said.push(words.join(' ').trim());
      const element = await putReady(
        '<frid-support-directory area="Karlstads kommun"></frid-support-directory>',
      );
      await putReady('<frid-support-directory area="9999"></frid-support-directory>');
      console.info = info;
      expect(said).to.deep.equal([
        'Frid: area="Karlstads kommun" is unknown. Did you mean "1780"?',
        'Frid: area="9999" is unknown.',
      ]);
      expect(find(element, 'section h2').innerText).to.equal('Stöd i Värmlands län');
      expect(find<HTMLSelectElement>(element, 'select').value).to.equal('17');
    });
  });

  describe('the choice of municipality', () => {
    it('offers the county and its 16 municipalities in Swedish alphabetical order', async () => {
      const element = await putReady(directory);
      const [places] = findAll<HTMLSelectElement>(element, 'select');
      const names = [...places!.options].map(({ text }) => text);
      expect(names).to.have.lengthOf(17);
      expect(names[0]).to.equal('Värmlands län');
      expect(names.slice(-2)).to.deep.equal(['Torsby', 'Årjäng']);
    });

    it('shows what serves the chosen one first, and says politely how much there is', async () => {
      const element = await putReady(directory);
      const before = find(element, '[role=status]').textContent.trim();
      skipWaits(1000);
      await choose(element, '1780');
      expect(find(element, 'section h2').innerText).to.equal('Stöd i Karlstad');
      expect(card(element, 'Karlstads kvinnojour')).not.to.equal('');
      expect(card(element, 'Kvinnojouren Filipstad')).to.equal('');
      const told = () => find(element, '[role=status]').textContent.trim();
      await until(() => told() !== before);
      expect(told()).to.match(/^\d+ verksamheter$/);
      expect(textOf(element)).to.contain(told());
    });

    it('keeps services whose area is not known, under a heading that says so', async () => {
      const element = await putReady(directory);
      await choose(element, '1764');
      expect(textOf(element)).to.match(/Stöd, område inte känt Brottsofferjouren Östra Värmland/);
    });

    it('leaves no trace: not in the address, in storage, in an attribute or in an event', async () => {
      const element = await putReady(directory);
      const heard: string[] = [];
      for (const type of ['input', 'change'])
        document.addEventListener(type, () => heard.push(type), { once: true });
      const before = [location.href, history.length, element.outerHTML];
      await choose(element, '1766');
      expect([location.href, history.length, element.outerHTML]).to.deep.equal(before);
      expect(heard).to.deep.equal([]);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([
        0,
        0,
        '',
      ]);
      expect(find<HTMLSelectElement>(element, 'select').autocomplete).to.equal('off');
    });
  });

  describe('who the reader says to be', () => {
    const names = (element: FridElement) =>
      findAll(element, 'section li h3').map(({ innerText }) => innerText);

    it('leaves out what is for others alone, and nothing that may be for them', async () => {
      const element = await putReady(directory);
      await choose(element, 'man', 1);
      expect(names(element)).to.include.members(['Stödlinjen för män', 'Polisen']);
      expect(names(element)).not.to.include.members(['Kvinnofridslinjen']);
      await choose(element, 'young', 1);
      expect(names(element)).to.include.members(['Bris', 'Karlstads tjejjour']);
      // From 18 years.
      expect(names(element)).not.to.contain('Stödlinjen för män');
    });

    it('stays in the element', async () => {
      const element = await putReady(directory);
      const heard: string[] = [];
      for (const type of ['input', 'change'])
        document.addEventListener(type, () => heard.push(type), { once: true });
      const before = [location.href, element.outerHTML];
      await choose(element, 'trans', 1);
      expect([location.href, element.outerHTML]).to.deep.equal(before);
      expect(heard).to.deep.equal([]);
    });

    it('filtered to nothing: says so, and shows everything at a press', async () => {
      const data = await realData();
      const element = put('<frid-support-directory area="1780"></frid-support-directory>');
      element.data = {
        ...data,
        services: data.services.filter(({ id }) => id === 'kvinnofridslinjen'),
      };
      await element.updateComplete;
      await choose(element, 'man', 1);
      expect(textOf(element)).to.contain('Inget stöd är känt här för det du har valt.');
      expect(find(element, '[href="tel:112"]').checkVisibility()).to.equal(true);
      await expectAccessible(element);
      find(element, '.note button').click();
      await element.updateComplete;
      expect(names(element)).to.contain('Kvinnofridslinjen');
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

  it('shows the cards with a number first, 24 at a time, and goes on where they ended', async () => {
    const data = await realData();
    const many = data.services.flatMap((one) => [one, { ...one, id: one.id + '-2' }]);
    const element = put(directory);
    element.data = { ...data, services: many };
    await element.updateComplete;
    const cards = () => findAll(element, 'section > ul > li');
    expect(cards()).to.have.lengthOf(24);
    expect(cards()[0]!.querySelector('[href^="tel:"]')).not.to.equal(null);
    const more = findAll<HTMLButtonElement>(element, 'button').at(-1)!;
    expect(more.innerText).to.match(/^Visa \d+ till$/);
    more.click();
    await element.updateComplete;
    expect(cards().length).to.be.greaterThan(24);
    expect(cards()[24]!.contains(element.shadowRoot!.activeElement)).to.equal(true);
  });

  it('keeps what is open and focused when newer data moves it', async () => {
    const data = await realData();
    const element = put(directory);
    element.data = data;
    await element.updateComplete;
    const details = findAll<HTMLDetailsElement>(element, 'details').at(-1)!;
    details.open = true;
    details.querySelector('summary')!.focus();
    const name = details.innerText;
    element.data = { ...data, services: data.services.filter(({ id }) => id !== 'polisen') };
    await element.updateComplete;
    expect(details.isConnected && details.open).to.equal(true);
    expect(details.innerText).to.equal(name);
    expect(element.shadowRoot!.activeElement).to.equal(details.querySelector('summary'));
  });

  for (const [list, heading, name] of [
    ['violence-users', 'Stöd för dig som vill ändra ditt beteende', 'Välj att sluta'],
    ['professionals', 'Råd för dig som möter utsatta i ditt arbete', 'Nationella stödtelefonen'],
  ]) {
    it(`shows the list "${list}" alone, under 112, and says whom it is for`, async () => {
      const element = await putReady(
        `<frid-support-directory list="${list}"></frid-support-directory>`,
      );
      expect(textOf(element)).to.contain(heading).and.to.contain(name);
      expect(find(element, '[href="tel:112"]').checkVisibility()).to.equal(true);
      expect(textOf(element)).not.to.contain('Stödlinjen för män');
      expect(textOf(element)).not.to.contain('utövar våld');
      expect(findAll(element, 'select')).to.have.lengthOf(1);
      await expectAccessible(element);
    });
  }

  it('never shows the lists for others, whatever the data holds', async () => {
    const data = await realData();
    const [first, second, ...rest] = data.services;
    first!.list = 'violence-users';
    first!.name = { sv: 'För den som utövar våld' };
    second!.list = 'professionals';
    second!.name = { sv: 'För yrkesverksamma' };
    const element = put(directory);
    element.data = { ...data, services: [first!, second!, ...rest] };
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('För den som utövar våld');
    expect(textOf(element)).not.to.contain('För yrkesverksamma');
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
