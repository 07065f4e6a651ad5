import type { Manifest } from '../../data/release/manifest.ts';
import type { Publisher } from '../../data/schema/publisher.ts';
import { datasets, type CatalogDataset } from './datasets.ts';
import { agent, contact, type Names } from './publisher.ts';
import { inLanguages, iri, plain, type Described } from './triples.ts';

/** With http and the slash: so the Swedish portal knows the license. */
const license = iri('http://creativecommons.org/publicdomain/zero/1.0/');

const authority = 'http://publications.europa.eu/resource/authority';
const isPublic = iri(`${authority}/access-right/PUBLIC`);
const languages = iri(`${authority}/language/SWE`, `${authority}/language/ENG`);
const sweden = iri(`${authority}/country/SWE`);

/** What the catalogue is about. */
export interface CatalogSubject {
  readonly publisher: Publisher;
  /** The newest release; null: there has been none. */
  readonly release: Pick<Manifest, 'version' | 'releasedOn' | 'previous'> | null;
  readonly baseUrl: string;
  readonly apiRoot: string;
}

/** Everything the catalogue says (DCAT-AP-SE 3.0.1). */
export function describeCatalog({ publisher, release, baseUrl, apiRoot }: CatalogSubject) {
  const names: Names = {
    catalog: `${baseUrl}/datasets/dcat`,
    agent: `http://dataportal.se/organisation/SE${publisher.organizationNumber.replace('-', '')}`,
    contact: `${baseUrl}/datasets/dcat#contact`,
  };
  const of = (part: string) => `${names.catalog}#${part}`;
  const service = of('api');

  const catalog: Described = {
    iri: of('catalog'),
    type: 'dcat:Catalog',
    properties: {
      'dcterms:title': inLanguages({
        sv: 'Frid: planer mot våld, nätverk och stödkontakter',
        en: 'Frid: plans against violence, networks and support contacts',
      }),
      'dcterms:description': inLanguages({
        sv: 'Öppna data om arbetet mot våld i en region.',
        en: 'Open data on the work against violence in a region.',
      }),
      'dcterms:publisher': iri(names.agent),
      'dcterms:license': license,
      'dcterms:language': languages,
      'dcterms:spatial': sweden,
      'foaf:homepage': iri(`${baseUrl}/`),
      'dcat:themeTaxonomy': iri(`${authority}/data-theme`),
      'dcat:dataset': iri(...datasets.map(({ id }) => of(id))),
      'dcat:service': iri(service),
    },
  };
  const api: Described = {
    iri: service,
    type: 'dcat:DataService',
    properties: {
      'dcterms:title': inLanguages({ sv: 'Frids API', en: 'The API of Frid' }),
      'dcterms:description': inLanguages({
        sv: 'Alla data som JSON, JSON-LD, CSV och NDJSON.',
        en: 'All data as JSON, JSON-LD, CSV and NDJSON.',
      }),
      'dcat:endpointURL': iri(apiRoot),
      'dcat:endpointDescription': iri(`${apiRoot}/openapi.json`),
      'dcat:contactPoint': iri(names.contact),
      'dcat:servesDataset': iri(...datasets.map(({ id }) => of(id))),
      'dcat:keyword': inLanguages({ sv: 'öppna data', en: 'open data' }),
      'dcterms:publisher': iri(names.agent),
      'dcterms:license': license,
      'dcterms:accessRights': isPublic,
      'dcterms:format': plain('application/json'),
    },
  };
  return [
    catalog,
    agent(publisher, names),
    contact(publisher, names),
    api,
    ...datasets.flatMap((dataset) =>
      describeDataset(dataset, { names, of, service, apiRoot, release }),
    ),
  ];
}

interface Surroundings {
  readonly names: Names;
  readonly of: (part: string) => string;
  readonly service: string;
  readonly apiRoot: string;
  readonly release: CatalogSubject['release'];
}

function describeDataset(dataset: CatalogDataset, surroundings: Surroundings): Described[] {
  const { names, of, release, apiRoot } = surroundings;
  const distributions = describeDistributions(dataset, surroundings);
  return [
    {
      iri: of(dataset.id),
      type: 'dcat:Dataset',
      properties: {
        'dcterms:title': inLanguages(dataset.title),
        'dcterms:description': inLanguages(dataset.description),
        'dcterms:publisher': iri(names.agent),
        'dcterms:language': languages,
        'dcterms:accessRights': isPublic,
        'dcterms:spatial': sweden,
        'dcat:contactPoint': iri(names.contact),
        'dcat:keyword': inLanguages(...dataset.keywords),
        'dcat:theme': iri(...dataset.themes.map((theme) => `${authority}/data-theme/${theme}`)),
        ...(release ? versionOf(release, dataset, apiRoot) : {}),
        'dcat:distribution': distributions.map(({ iri }) => ({ iri })),
      },
    },
    ...distributions,
  ];
}

function versionOf(
  { version, releasedOn, previous }: NonNullable<CatalogSubject['release']>,
  { list }: CatalogDataset,
  apiRoot: string,
): Described['properties'] {
  const own = { 'dcat:version': plain(version), 'dcterms:modified': [{ date: releasedOn }] };
  if (!previous) return own;
  const changes = `${apiRoot}/changes?since=${previous.version}`;
  const notes = { sv: `Vad som har ändrats: ${changes}`, en: `What changed: ${changes}` };
  return {
    ...own,
    'adms:versionNotes': inLanguages(notes),
    'dcat:prev': iri(`${apiRoot}/releases/${previous.version}${list}`),
  };
}

/** The list in the API, and each table as a file. */
function describeDistributions(
  { id, list, tables }: CatalogDataset,
  { of, service, apiRoot }: Surroundings,
): Described[] {
  const common = {
    'dcterms:license': license,
    'dcatap:availability': iri(`${authority}/planned-availability/AVAILABLE`),
  };
  return [
    {
      iri: of(`${id}-json`),
      type: 'dcat:Distribution',
      properties: {
        ...common,
        'dcterms:title': inLanguages({ sv: 'API: JSON', en: 'API: JSON' }),
        'dcat:accessURL': iri(apiRoot + list),
        'dcat:accessService': iri(service),
        'dcterms:format': plain('application/json'),
      },
    },
    ...tables.map((table): Described => {
      const file = `${apiRoot}/datapackage/${table}.csv`;
      return {
        iri: of(`${id}-${table === id ? 'table' : table}-csv`),
        type: 'dcat:Distribution',
        properties: {
          ...common,
          'dcterms:title': inLanguages({ sv: `Tabell: ${table}`, en: `Table: ${table}` }),
          'dcat:accessURL': iri(file),
          'dcat:downloadURL': iri(file),
          'dcterms:format': plain('text/csv'),
        },
      };
    }),
  ];
}
