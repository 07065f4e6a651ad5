import type { Publisher } from '../../data/schema/publisher.ts';
import { iri, plain, type Described } from './triples.ts';

/** IRIs that several things of the catalogue point at. */
export interface Names {
  readonly catalog: string;
  readonly agent: string;
  /** Not the agent's: one is who answers for the data, the other where to write. */
  readonly contact: string;
}

export function agent(
  { name, organizationNumber, kind, website }: Publisher,
  names: Names,
): Described {
  return {
    iri: names.agent,
    type: 'foaf:Organization',
    properties: {
      'foaf:name': [
        { text: name.sv, language: 'sv' },
        ...(name.en ? [{ text: name.en, language: 'en' }] : []),
      ],
      'foaf:homepage': iri(website),
      'dcterms:type': iri(`http://purl.org/adms/publishertype/${kind}`),
      'dcterms:identifier': plain(organizationNumber),
    },
  };
}

export function contact({ name, email }: Publisher, names: Names): Described {
  return {
    iri: names.contact,
    type: 'vcard:Organization',
    properties: { 'vcard:fn': plain(name.sv), 'vcard:hasEmail': iri(`mailto:${email}`) },
  };
}
