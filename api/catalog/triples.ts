import type { BothLanguages } from '../resources/responses.ts';

/** The object of a statement: an IRI, a day, or a text with its language, if it has one. */
export type RdfObject =
  | { readonly iri: string }
  | { readonly date: string }
  | { readonly text: string; readonly language?: string };

/** A thing of the catalogue: its IRI, its class, and what is said of it, by prefixed name. */
export interface Described {
  readonly iri: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, readonly RdfObject[]>>;
}

export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  dcatap: 'http://data.europa.eu/r5r/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

export function iri(...values: string[]): RdfObject[] {
  return values.map((value) => ({ iri: value }));
}

export function plain(text: string): RdfObject[] {
  return [{ text }];
}

export function inLanguages(...texts: BothLanguages[]): RdfObject[] {
  return texts.flatMap(({ sv, en }) => [
    { text: sv, language: 'sv' },
    { text: en, language: 'en' },
  ]);
}

/** An IRI from a prefixed name: "dcat:Dataset". */
export function expand(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return prefixes[prefix as keyof typeof prefixes] + local;
}
