import { expand, prefixes, type Described, type RdfObject } from './triples.ts';

/** RDF as XML; the library knows it by no other name. */
const xml = 'application/rdf+xml';

/** Writes RDF as a media type. The library is loaded when somebody asks: it is large, and few do. */
export async function serialize(things: readonly Described[], type: string): Promise<string> {
  const { graph, lit, sym, serialize: write } = await import('rdflib');
  const store = graph();
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    store.setPrefixForURI(prefix, namespace);
  }
  const day = sym('http://www.w3.org/2001/XMLSchema#date');
  const valueOf = (object: RdfObject) => {
    if ('iri' in object) return sym(object.iri);
    return 'date' in object ? lit(object.date, '', day) : lit(object.text, object.language);
  };
  const rdfType = sym('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
  for (const { iri, type, properties } of things) {
    store.add(sym(iri), rdfType, sym(expand(type)));
    for (const [name, objects] of Object.entries(properties)) {
      for (const object of objects) {
        store.add(sym(iri), sym(expand(name)), valueOf(object));
      }
    }
  }
  // With a base, the library would make every address of ours relative.
  return write(null, store, undefined, type === 'application/xml' ? xml : type) ?? '';
}
