import type { Publisher } from '../../data/schema/publisher.ts';
import type { Form } from '../http/negotiation.ts';
import { ProblemError } from '../http/problem.ts';
import { noParameters } from '../http/query.ts';
import type { Routes } from '../http/routes.ts';
import { describeCatalog, type CatalogSubject } from './describe.ts';
import { serialize } from './serialize.ts';

const forms: readonly Form[] = [
  { suffix: 'rdf', type: 'application/rdf+xml' },
  // The same for browsers, which show XML and save RDF.
  { suffix: 'xml', type: 'application/xml', aliases: ['text/xml'] },
  { suffix: 'ttl', type: 'text/turtle' },
  { suffix: 'jsonld', type: 'application/ld+json' },
];

const path = '/dcat';

/** The catalogue at /datasets/dcat, where Sweden's data portal looks. It exists once somebody publishes. */
export function catalogRoutes(
  publisher: Publisher | null,
  subject: Omit<CatalogSubject, 'publisher'>,
): Routes {
  const root = '/datasets';
  const { baseUrl } = subject;

  async function request(address: string): Promise<Response> {
    const [location = '', negotiated] = address.split('#');
    const [asked = '', query] = location.split('?');
    const bySuffix = forms.find(({ suffix }) => asked === `${path}.${suffix}`);
    if (asked !== path && !bySuffix) return new Response(null, { status: 404 });
    if (query) throw noParameters(new URLSearchParams(query).keys());
    if (!publisher) {
      throw new ProblemError(
        'NotFound',
        'There is no catalogue, because nobody is set as publisher: this is a demonstration (FRID_PUBLISHER).',
      );
    }
    const form = bySuffix ?? forms.find(({ suffix }) => suffix === negotiated) ?? forms[0]!;
    const things = describeCatalog({ publisher, ...subject });
    const links = forms
      .filter((one) => one !== form)
      .map(
        (one) => `<${baseUrl}${root}${path}.${one.suffix}>; rel="alternate"; type="${one.type}"`,
      );
    return new Response(await serialize(things, form.type), {
      headers: {
        'content-type': `${form.type}${form.type.startsWith('text/') ? '; charset=utf-8' : ''}`,
        link: links.join(', '),
        ...(bySuffix ? {} : { vary: 'accept' }),
        ...(negotiated ? { 'content-location': `${baseUrl}${root}${path}.${negotiated}` } : {}),
      },
    });
  }

  return {
    ...{ root, request, addresses: [], likely: [path] },
    forms: (asked) => (asked === path ? forms : []),
  };
}
