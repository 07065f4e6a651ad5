import type { Document } from '../http/document.ts';

interface ApiRoot {
  readonly root: string;
  /** Pages for people. */
  readonly documentation: readonly {
    href: string;
    type: 'text/html';
    hreflang: readonly string[];
  }[];
}

/** Which interfaces there are, for programs that know only the host (RFC 9727, a linkset by RFC 9264). */
export function apiCatalog(baseUrl: string, roots: readonly ApiRoot[]): Document {
  const path = '/.well-known/api-catalog';
  const linkset = [
    { anchor: baseUrl + path, item: roots.map(({ root }) => ({ href: baseUrl + root })) },
    ...roots.map(({ root, documentation }) => ({
      anchor: baseUrl + root,
      'service-desc': [{ href: `${baseUrl}${root}/openapi.json`, type: 'application/json' }],
      'service-doc': documentation,
      status: [{ href: `${baseUrl}/health`, type: 'application/json' }],
      license: [{ href: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    })),
  ];
  return {
    path,
    body: JSON.stringify({ linkset }),
    type: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    headers: { link: `<${baseUrl}${path}>; rel="api-catalog"` },
  };
}

/** The reference that the service shows itself. */
export function ownReference(baseUrl: string): ApiRoot['documentation'] {
  return [
    { href: `${baseUrl}/sv/docs/api`, type: 'text/html', hreflang: ['sv'] },
    { href: `${baseUrl}/docs/api`, type: 'text/html', hreflang: ['en'] },
  ];
}
