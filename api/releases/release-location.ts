import type { Quick, Routes } from '../http/routes.ts';
import type { Edition } from '../resources/context.ts';

/** What is not in a release: the API itself, and what is told of releases. */
export const unreleased = /^\/(api-info|openapi|problems|releases|changes)\b/;

/** Lets the newest answers say where they stay as they are: in the release (RFC 9110, 8.7). */
export function withReleaseLocation(
  request: Routes['request'],
  { release, apiRoot, pagesRoot }: Edition,
): Routes['request'] {
  if (release === null) return request;
  return async (address) => {
    const response = await request(address);
    if (response.status !== 200 || unreleased.test(address)) return response;
    const location = response.headers.get('content-location') ?? apiRoot + address;
    response.headers.set('content-location', pagesRoot + location.slice(apiRoot.length));
    return response;
  };
}

/** The same of what is told at once. */
export function withReleaseLocationAtOnce(
  quick: Quick,
  { release, baseUrl, apiRoot, pagesRoot }: Edition,
): Quick {
  if (release === null) return quick;
  const root = apiRoot.slice(baseUrl.length);
  return (target) => {
    const told = quick(target);
    const address = target.address.slice(root.length);
    if (!told || unreleased.test(address)) return told;
    const { body, headers } = told;
    return { body, headers: { 'content-location': pagesRoot + address, ...headers } };
  };
}
