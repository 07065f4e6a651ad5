import type { Manifest } from '../../data/release/manifest.ts';
import { ProblemError } from '../http/problem.ts';
import { didYouMean, likelyMeant, quote } from '../http/query.ts';
import type { Routes } from '../http/routes.ts';

/** Releases that are named to whoever asks for another; /releases lists all. */
const mostNamed = 5;

interface Surroundings {
  /** Oldest first. */
  readonly manifests: readonly Pick<Manifest, 'version'>[];
  /** Absolute address of the API. */
  readonly apiRoot: string;
}

/**
 * Answers what is asked of a release by a name that none has: "latest" leads to the newest one, and any other is
 * refused with those there are. Releases themselves have routes of their own.
 */
export function withOtherReleaseNames(
  routes: Routes,
  { manifests, apiRoot }: Surroundings,
): Routes {
  const versions = manifests.map(({ version }) => version).reverse();
  const list = `${apiRoot}/releases`;

  async function request(address: string): Promise<Response> {
    const rest = /^\/releases\/latest(?![^./?])(.*)$/.exec(address)?.[1];
    const [, name, below = ''] = /^\/releases\/([^/?]+)(\/[^?]*)/.exec(address) ?? [];
    const [newest] = versions;
    if (rest !== undefined && newest !== undefined) return leadTo(`${list}/${newest}${rest}`);
    if (name !== undefined)
      throw unknownRelease(name, versions, { list, addressOf: (one) => `${list}/${one}${below}` });
    return routes.request(address);
  }

  return {
    ...{ ...routes, request },
    // The form is chosen where it leads.
    forms: (path) => (/^\/releases\/(latest$|[^/]+\/)/.test(path) ? [] : routes.forms(path)),
  };
}

/** With the method and `Accept` as they were, and for as long as the newest data hold. */
function leadTo(location: string): Response {
  return new Response(null, { status: 307, headers: { location } });
}

interface Elsewhere {
  /** Where all releases are told of. */
  readonly list: string;
  /** Where another release has what was asked of this one. */
  readonly addressOf: (version: string) => string;
}

/** Says which releases there are, newest first. */
export function unknownRelease(
  name: string,
  versions: readonly string[],
  { list, addressOf }: Elsewhere,
): ProblemError {
  const likely = likelyMeant(name, versions);
  const detail = `There is no release ${quote(name)}.${didYouMean(likely)} ${known(versions)} All of them: ${list}`;
  const suggestions = likely.length ? likely.map(addressOf) : [list];
  return new ProblemError('NotFound', detail, { suggestions });
}

function known(versions: readonly string[]): string {
  if (versions.length <= 1)
    return versions[0] ? `The only one is ${versions[0]}.` : 'There is none yet.';
  const named = versions.slice(0, mostNamed).join(', ');
  return versions.length > mostNamed
    ? `There are ${versions.length}; the newest are ${named}.`
    : `There are ${versions.length}: ${named}.`;
}
