import type { RegionData } from '../../data/schema/region-data.ts';
import type { SupportList } from '../../data/schema/support-service.ts';
import type { ErrorPage } from '../http/refusal.ts';
import type { LaterDocument } from '../http/answer-store.ts';
import type { Routes } from '../http/routes.ts';
import { errorPage, type Frame } from './embed-page.ts';
import { embedRoutes } from './embed-routes.ts';
import { oembedRoutes, type ShownAs } from './oembed.ts';
import { regionData, type Facts, type Standing } from './region-data.ts';
import { selfHosting } from './self-hosting/archive.ts';
import { newestFile, newestScript, widgetFolders, type WidgetVersion } from './widget-versions.ts';

interface Surroundings {
  readonly standing: Standing;
  readonly baseUrl: string;
  readonly apiRoot: string;
  /** Oldest first. */
  readonly releases: readonly string[];
  readonly widgets: readonly WidgetVersion[];
  readonly shownAs: ShownAs;
  /** What the elements fetch, of all regions. */
  readonly data: readonly LaterDocument[];
}

/** Every way to show an element without loading our script from here: frame, fragment, oEmbed, own files. */
export interface Embedding {
  readonly routes: readonly Routes[];
  readonly documents: readonly LaterDocument[];
  readonly errorPage: ErrorPage;
}

export function embeddingOf(facts: Facts, surroundings: Surroundings): Embedding {
  const { standing, baseUrl, apiRoot, widgets, shownAs, data, releases } = surroundings;
  const known = new Map<string, RegionData>();
  const source = {
    regions: facts.regions.map(({ id }) => id),
    dataOf(id: string, list: SupportList): RegionData | undefined {
      const region = facts.regions.find((one) => one.id === id);
      const name = `${id}.${list}`;
      if (region && !known.has(name)) known.set(name, regionData(region, facts, standing, list));
      return known.get(name);
    },
  };
  const frame: Frame = {
    script: (name) => (widgets.length ? newestScript(widgets, name) : undefined),
    heightScript: () =>
      widgets.length ? new TextDecoder().decode(newestFile(widgets, 'in-frame.js').body) : '',
  };
  const knownData = {
    regions: source.regions,
    releases: releases.toReversed(),
    folders: widgetFolders(widgets).map(({ folder }) => folder),
  };
  return {
    routes: [
      embedRoutes(source, frame, { baseUrl, apiRoot, known: knownData }),
      oembedRoutes(source, baseUrl, shownAs),
    ],
    documents: selfHosting(facts.regions, {
      ...{ widgets, data, baseUrl },
      release: standing.release,
    }),
    errorPage: (url, problem) => errorPage(url, problem, frame),
  };
}
