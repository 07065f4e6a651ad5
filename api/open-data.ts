import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Dataset } from '../data/collections.ts';
import { unlessDeprecated, withDeprecation } from './deprecation/headers.ts';
import type { Deprecated } from './deprecation/table.ts';
import type { Routes } from './http/routes.ts';
import { apiOf, type AddResource } from './releases/api-of.ts';
import type { Archive } from './releases/archive.ts';
import { historyOf } from './releases/history.ts';
import { withOtherReleaseNames } from './releases/other-names.ts';
import { withReleaseLocation, withReleaseLocationAtOnce } from './releases/release-location.ts';
import { formsAt } from './representations/representations.ts';
import { absenceStatements } from './resources/absence-statements.ts';
import { activities } from './resources/activities.ts';
import { apiInfo } from './resources/api-info.ts';
import { areas } from './resources/areas.ts';
import { changes } from './resources/changes.ts';
import type { Edition } from './resources/context.ts';
import { coverage } from './resources/coverage.ts';
import { followUps } from './resources/follow-ups.ts';
import { mandates } from './resources/mandates.ts';
import { networkMembers, networks } from './resources/networks.ts';
import { organizations } from './resources/organizations.ts';
import { planGoals, plans } from './resources/plans.ts';
import { publications } from './resources/publications.ts';
import { releases } from './resources/releases.ts';
import { search } from './resources/search.ts';
import { strategies, strategyGoals } from './resources/strategies.ts';
import { channels, supportServices } from './resources/support-services.ts';

/** Path of the open data. */
export const root = '/frid/v1';

/** What there is of the newest data and of every release alike. */
const resources: readonly AddResource[] = [
  publications,
  mandates,
  strategies,
  strategyGoals,
  plans,
  planGoals,
  activities,
  followUps,
  networks,
  networkMembers,
  organizations,
  supportServices,
  channels,
  areas,
  absenceStatements,
  coverage,
  search,
];

interface OpenData {
  readonly api: OpenAPIHono;
  readonly routes: Routes;
  readonly latest: Edition;
  /** What a first question would wait for. */
  readonly later: readonly (() => Promise<void>)[];
  /** What every release has a tree of. */
  readonly resources: readonly AddResource[];
}

/** The newest data as routes: those of the newest release, or the working data while there is none. */
export function openData(content: {
  readonly dataset: Dataset;
  readonly baseUrl: string;
  readonly archive: Archive;
  readonly deprecated: readonly Deprecated[];
}): OpenData {
  const { archive, baseUrl, deprecated } = content;
  const apiRoot = baseUrl + root;
  const newest = archive.manifests.at(-1);
  const release = newest?.version ?? null;
  const latest: Edition = {
    ...content,
    ...{ apiRoot, latestRoot: apiRoot, release, superseded: false },
    pagesRoot: release === null ? apiRoot : `${apiRoot}/releases/${release}`,
    ownDay: newest?.releasedOn ?? null,
  };
  const unreleased = [apiInfo, releases, changes(historyOf(archive))];
  const { api, addresses, request, quick, later } = apiOf([...resources, ...unreleased], latest);
  const routes: Routes = {
    ...{ root, forms: formsAt, addresses },
    request: withReleaseLocation(withDeprecation(request, deprecated, latest), latest),
    quick: withReleaseLocationAtOnce(unlessDeprecated(quick, deprecated, latest), latest),
  };
  const { manifests } = archive;
  return {
    ...{ api, latest, later, resources },
    routes: withOtherReleaseNames(routes, { manifests, apiRoot }),
  };
}
