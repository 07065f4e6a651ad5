import { expect } from 'chai';
import type { FridElement } from '../../components/element/frid-element.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { setClock, skipWaits, until } from './clock.ts';
import { card, choose, directory } from './directory-page.ts';
import {
  clearPage,
  expectAccessible,
  find,
  findAll,
  put,
  putReady,
  readingDay,
  realData,
  saidWhile,
  textOf,
} from './page.ts';

describe('what a reader chooses in frid-support-directory', () => {
  beforeEach(() => setClock(readingDay));
  afterEach(clearPage);

  describe('an area that is no code of a municipality', () => {
    it('is told to the editor with the codes there are, and to the reader nothing false', async () => {
      const written = '<frid-support-directory area="karlstad"></frid-support-directory>';
      const [told, ...others] = await saidWhile(() => putReady(written));
      expect(told).to.match(
        /^Frid: area="karlstad" is unknown. Known are: 17 Värmlands län,.*,1780 Karlstad,/,
      );
      expect(others).to.deep.equal([]);
      let element!: FridElement;
      const again = await saidWhile(async () => (element = await putReady(written)));
      expect(again).to.deep.equal([]);
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
      skipWaits(1000);
      await choose(element, '1780');
      expect(find(element, 'section h2').innerText).to.equal('Stöd i Karlstad');
      expect(card(element, 'Karlstads kvinnojour')).not.to.equal('');
      expect(card(element, 'Kvinnojouren Filipstad')).to.equal('');
      const told = () => find(element, '[role=status]').textContent.trim();
      // Nothing at first: who reads with the ears is told again when there are as many as before.
      expect(told()).to.equal('');
      await until(() => told() !== '');
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

    it('shows a trans person what is for women and for men', async () => {
      const element = await putReady(directory);
      await choose(element, 'trans', 1);
      expect(names(element)).to.include.members(['Kvinnofridslinjen', 'Stödlinjen för män']);
      expect(names(element)).not.to.contain('Bris');
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
      const everything = find(element, '.note button');
      everything.focus();
      everything.click();
      await element.updateComplete;
      expect(names(element)).to.contain('Kvinnofridslinjen');
      // The button is gone: who has no mouse goes on at the choices, not at the top of the page.
      expect(element.shadowRoot!.activeElement?.querySelectorAll('select').length).to.equal(3);
    });
  });

  describe('the language the reader wants to speak', () => {
    const names = (element: FridElement) =>
      findAll(element, 'section li h3').map(({ innerText }) => innerText);
    const listed = async (changes: (data: RegionData) => void) => {
      const data = await realData();
      changes(data);
      const element = put(directory);
      element.data = data;
      await element.updateComplete;
      return element;
    };
    /** Says of a service in which languages each of its channels answers. */
    function answering(data: RegionData, id: string, languages: string[]): void {
      const service = data.services.find((one) => one.id === id)!;
      for (const channel of service.channels) Object.assign(channel, { languages });
    }

    it('is offered by the names of those that somebody answers in', async () => {
      const element = await putReady(directory);
      const [, , languages] = findAll<HTMLSelectElement>(element, 'select');
      expect([...languages!.options].map(({ text }) => text)).to.deep.equal([
        'Alla språk',
        'Engelska',
        'Svenska',
      ]);
      const one = await listed((data) => (data.languages = [['sv', 'svenska']]));
      expect(findAll(one, 'select')).to.have.lengthOf(2);
    });

    it('leaves out who answers in others alone; who interprets and whose are not known stay', async () => {
      const element = await listed((data) => {
        answering(data, 'kvinnofridslinjen', ['sv', 'en']);
        answering(data, 'bris', ['sv']);
        answering(data, 'polisen', ['sv']);
        const police = data.services.find(({ id }) => id === 'polisen')!;
        police.channels[0]!.interpreter = 'yes';
      });
      await choose(element, 'en', 2);
      expect(names(element)).not.to.contain('Bris');
      expect(names(element)).to.include.members([
        'Kvinnofridslinjen',
        'Stödlinjen för män',
        'Polisen',
      ]);
      const national = names(element).slice(names(element).indexOf('Kvinnofridslinjen'));
      expect(national.indexOf('Kvinnofridslinjen')).to.be.below(
        national.indexOf('Stödlinjen för män'),
      );
      // An interpreter whom nobody can call is of less use than a number.
      expect(names(element).indexOf('Socialtjänsten i din kommun')).to.be.above(
        names(element).indexOf('Brottsofferjouren Värmland'),
      );
      expect(textOf(element)).to.contain('Stöd vars språk inte är kända visas också.');
      await expectAccessible(element);
      await choose(element, '', 2);
      expect(names(element)).to.contain('Bris');
      expect(textOf(element)).not.to.contain('Stöd vars språk inte är kända visas också.');
    });

    it('does not outlive the control that shows it', async () => {
      const element = await listed((data) => answering(data, 'bris', ['sv']));
      const { data } = element;
      await choose(element, 'man', 1);
      await choose(element, 'en', 2);
      expect(names(element)).not.to.contain('Bris');
      element.data = {
        ...data!,
        languages: [
          ['fi', 'Finska'],
          ['sv', 'Svenska'],
        ],
      };
      await element.updateComplete;
      await choose(element, '', 1);
      expect(names(element)).to.contain('Bris');
      expect(textOf(element)).not.to.contain('Stöd vars språk inte är kända visas också.');
      // Of another list nobody is asked who they are.
      await choose(element, 'man', 1);
      const woman = data!.services.find(({ id }) => id === 'kvinnofridslinjen')!;
      element.setAttribute('list', 'professionals');
      element.data = { ...data!, services: [{ ...woman, list: 'professionals' }] };
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['Kvinnofridslinjen']);
    });

    it('is taken back with the rest when everything is shown', async () => {
      const element = await listed((data) => {
        data.services = data.services.filter(({ id }) => id === 'bris');
        answering(data, 'bris', ['sv']);
      });
      await choose(element, 'en', 2);
      expect(names(element)).to.deep.equal([]);
      find(element, '.note button').click();
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['Bris']);
      expect(findAll<HTMLSelectElement>(element, 'select')[2]!.value).to.equal('');
    });
  });

  it('tells above the list what those who are listed advise, and no others', async () => {
    const data = await realData();
    const [man, woman] = ['stodlinjen-for-man', 'kvinnofridslinjen'].map((wanted) =>
      data.services.find(({ id }) => id === wanted)!,
    );
    const advice = { sv: 'Tala om hur du vill bli kontaktad.' };
    const both = [woman!, { ...woman!, id: 'another' }];
    const services = both.map((service) => ({ ...service, beforeYouCall: [advice] }));
    const element = put(directory);
    element.data = { ...data, services: [...services, { ...man!, beforeYouCall: [] }] };
    await element.updateComplete;
    expect(textOf(element).split(advice.sv)).to.have.lengthOf(2);
    await choose(element, 'man', 1);
    expect(textOf(element)).not.to.contain(advice.sv);
    await choose(element, '', 1);
    expect(textOf(element).split(advice.sv)).to.have.lengthOf(2);
  });

  it('lists a service of two municipalities in both, in the county, and in no third', async () => {
    const data = await realData();
    const shared = {
      ...data.services[0]!,
      id: 'shared',
      name: { sv: 'Gemensam jour' },
      areaIds: ['1780', '1766'],
    };
    const element = put(directory);
    element.data = { ...data, services: [shared, ...data.services] };
    await element.updateComplete;
    const listedIn = async (place: string) => {
      await choose(element, place);
      return card(element, 'Gemensam jour') !== '';
    };
    expect(await listedIn('1780')).to.equal(true);
    expect(await listedIn('1764')).to.equal(false);
    expect(await listedIn('1766')).to.equal(true);
    expect(await listedIn('17')).to.equal(true);
  });
});
