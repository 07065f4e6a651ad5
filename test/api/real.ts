import { createApp, type App, type Content } from '../../api/app.ts';
import { loadData } from '../../data/load.ts';

export const baseUrl = 'https://frid.example';
export const root = '/frid/v1';

/** The facts as they are published, on a fixed day. */
export const facts = loadData({ today: '2026-11-23' });

/** The service on the real facts; `changes` are what a test is about. */
export function realApp(changes: Partial<Content> = {}): Promise<App> {
  return createApp({
    ...facts,
    publisher: null,
    settings: { baseUrl },
    documents: [],
    ...changes,
  });
}

/** Asks an app the way a browser or an edge runtime does. */
export function ask(
  app: App,
  url: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  return app.fetch(new Request(baseUrl + url, { method, headers }));
}

/** JSON as it came: tests look into it without describing it again. */
export type Json = ReturnType<JSON['parse']>;

/** The JSON of an answer that must be there. */
export async function read(app: App, url: string): Promise<Json> {
  const response = await ask(app, url);
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

/** The records of a list, whatever its field is called. */
export function recordsOf(list: object): { id: string }[] {
  return Object.values(list).find(Array.isArray) ?? [];
}

/** The records on all pages of a list. */
export async function readAll(app: App, list: string, query = ''): Promise<{ id: string }[]> {
  const records: { id: string }[] = [];
  let next: string | undefined = `${baseUrl}${list}?limit=100&${query}`;
  while (next) {
    const page: Json = await read(app, next.slice(baseUrl.length));
    records.push(...recordsOf(page));
    next = page._links.next?.href;
  }
  return records;
}

/** Paths of all lists, and of all items in them. */
export async function crawl(app: App): Promise<{ lists: string[]; items: string[] }> {
  const lists = [
    ...['publications', 'mandates', 'strategies', 'plans', 'networks', 'organizations', 'areas'],
    'support-services',
    ...facts.dataset.strategies.map(({ id }) => `strategies/${id}/goals`),
    ...facts.dataset.plans.flatMap(({ id }) =>
      ['goals', 'activities', 'follow-ups'].map((part) => `plans/${id}/${part}`),
    ),
    ...facts.dataset.networks.map(({ id }) => `networks/${id}/members`),
    ...facts.dataset['support-services'].map(({ id }) => `support-services/${id}/channels`),
  ].map((name) => `${root}/${name}`);
  const items: string[] = [];
  for (const list of lists) {
    const records = await readAll(app, list);
    items.push(...records.map(({ id }) => `${list}/${id}`));
  }
  return { lists, items };
}
