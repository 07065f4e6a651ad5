import { globSync, readFileSync, rmSync } from 'node:fs';
import { load as loadQuickly } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatFinding } from '../../data/findings.ts';
import { loadData } from '../../data/load.ts';
import { loadPublisher } from '../../data/publisher.ts';
import { TestRegion } from './fixture/region.ts';

const today = '2026-11-23';

describe('the facts of this repository', () => {
  test('have nothing wrong', () => {
    const { findings, regions } = loadData({ today });
    expect(findings.map((finding) => formatFinding(finding, 'en'))).toEqual([]);
    expect(regions.map((region) => region.id)).toEqual(['sweden', 'varmland']);
  });

  test('have nothing wrong together with the example region', () => {
    const { findings } = loadData({ today, regions: ['sweden', 'varmland', 'example'] });
    expect(findings.map((finding) => formatFinding(finding, 'en'))).toEqual([]);
  });

  test('say the same to the quick YAML reader and to the one that finds lines', () => {
    const files = globSync('data/*/*.yaml');
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(loadQuickly(text), file).toEqual(parse(text));
    }
  });
});

describe('a region', () => {
  test('is read with unknown values as null, and every record knows its region', () => {
    const { dataset, regions, regionOf, findings } = new TestRegion().load();
    expect(findings).toEqual([]);
    expect(regions.map((region) => region.id)).toEqual(['prov']);
    const [line] = dataset['support-services'];
    expect(line?.channels[0]).toMatchObject({ value: '020-50 50 50', anonymous: 'unknown' });
    expect(line?.minimumAge).toBeNull();
    expect(regionOf.get(line!)).toBe('prov');
    expect(dataset.networks).toEqual([]);
  });

  test('with two errors in two files tells both, in the order of files and lines', () => {
    const region = new TestRegion()
      .edit('services.yaml', 'value: 020-50 50 50', "value: '02050'")
      .edit('areas.yaml', 'level: county', 'level: län');
    expect(region.sentences()).toEqual([
      'data/prov/areas.yaml:2 17.level: "län" is not one of the choices: country, county, municipality (did you mean county?)',
      'data/prov/services.yaml:21 provlinjen.channels[0].value: "02050" is not a Swedish phone number (expected e.g. 020-50 50 50)',
    ]);
  });

  test('with a wrong record still gives the others', () => {
    const { dataset } = new TestRegion().edit('services.yaml', 'kind: helpline', 'kind: x').load();
    expect(dataset['support-services'].map((service) => service.id)).toEqual(['valj-prov']);
  });

  test('with two records of one id gives the first', () => {
    const region = new TestRegion().edit('services.yaml', 'id: valj-prov', 'id: provlinjen');
    const { dataset } = region.load();
    expect(dataset['support-services'].map((service) => service.kind)).toEqual(['helpline']);
  });
});

describe('files and folders', () => {
  const known =
    'region.yaml, areas.yaml, organizations.yaml, publications.yaml, mandates.yaml, strategies.yaml, networks.yaml, plans.yaml, activities.yaml, follow-ups.yaml, services.yaml, absence-statements.yaml';

  test('that nobody reads are told, notes and hidden files left alone', () => {
    const region = new TestRegion()
      .write('servcies.yaml', '- id: x')
      .write('README.md', 'Om provregionen')
      .write('.DS_Store', '');
    expect(region.sentences()).toEqual([
      `data/prov/servcies.yaml:1: nobody reads this file: rename or remove it (a region holds ${known}) (did you mean services.yaml?)`,
    ]);
  });

  test('not in UTF-8 are told, and references into them are not told too', () => {
    const region = new TestRegion();
    const areas = readFileSync(region.path('areas.yaml'), 'utf8');
    expect(region.write('areas.yaml', Buffer.from(areas, 'latin1')).sentences()).toEqual([
      'data/prov/areas.yaml:1: is not saved as UTF-8: open it in a text editor and save it with the encoding UTF-8',
    ]);
  });

  test('with a group instead of a list are told', () => {
    const region = new TestRegion().write('networks.yaml', 'id: natverk\n');
    expect(region.sentences()).toEqual([
      'data/prov/networks.yaml:1: must be a list of records, each beginning with "- id: " in the first column',
    ]);
  });

  test('with comments only hold no records', () => {
    expect(new TestRegion().write('networks.yaml', '# Inga än\n').sentences()).toEqual([]);
  });

  test('a folder with facts and no region.yaml is told', () => {
    const region = new TestRegion();
    rmSync(region.path('region.yaml'));
    expect(region.sentences()).toEqual([
      'data/prov/region.yaml:1: this file does not exist: create it, or correct its name',
    ]);
  });

  test('a region is called as its folder', () => {
    expect(new TestRegion().edit('region.yaml', 'id: prov', 'id: land').sentences()).toEqual([
      'data/prov/region.yaml:1 id: "land" is not the name of the folder it is in, which is prov: the two must be the same',
    ]);
  });

  test('a region or folder that is not there is told', () => {
    const { root } = new TestRegion();
    const sentences = (options: { root: string; regions?: string[] }) =>
      loadData({ today, ...options }).findings.map((finding) => formatFinding(finding, 'en'));
    expect(sentences({ root, regions: ['porv'] })).toEqual([
      `${root}:1: there is no region folder "porv"; there are: prov`,
    ]);
    expect(sentences({ root: `${root}/nowhere` })).toEqual([
      `${root}/nowhere:1: cannot be read (ENOENT): check that it exists and that you may open it`,
    ]);
    expect(sentences({ root: `${root}/prov` })).toEqual([
      `${root}/prov:1: holds no region: a region is a folder with a file region.yaml`,
    ]);
  });
});

describe('who publishes', () => {
  test('is read from the sample that is there to copy', () => {
    const { publisher, findings } = loadPublisher('docs/publisher.example.yaml');
    expect(findings).toEqual([]);
    expect(publisher?.name.sv).toBe('Exempelmyndigheten (påhittad)');
  });

  test('is checked like all data', () => {
    const region = new TestRegion().write(
      'publisher.yaml',
      'name: { sv: Provstyrelsen }\norganizationNumber: 5560000000\nemail: prov\nkind: Agency\n',
    );
    const { publisher, findings } = loadPublisher(region.path('publisher.yaml'));
    expect(publisher).toBeNull();
    expect(findings.map((finding) => formatFinding(finding, 'sv'))).toEqual([
      `${region.path('publisher.yaml')}:1 website: saknas (skriv t.ex. https://www.scb.se/)`,
      `${region.path('publisher.yaml')}:2 organizationNumber: läses inte som text: sätt citattecken runt det, "5560000000"`,
      `${region.path('publisher.yaml')}:3 email: "prov" är ingen e-postadress (skriv t.ex. kontakt@example.org)`,
      expect.stringMatching(/:4 kind: .*NationalAuthority/),
    ]);
  });

  test('is told to be missing when the file is', () => {
    const { findings } = loadPublisher('docs/nobody.yaml');
    expect(findings.map((finding) => formatFinding(finding, 'en'))).toEqual([
      'docs/nobody.yaml:1: this file does not exist: create it, or correct its name',
    ]);
  });
});
