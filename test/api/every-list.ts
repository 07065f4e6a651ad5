import type { App } from '../../api/app.ts';
import { read, recordsOf, root, type Json } from './real.ts';

/** Paths of every list of records that an app describes, for every parent there is. */
export async function everyList(app: App): Promise<string[]> {
  const { paths } = await read(app, `${root}/openapi.json`);
  const templates = Object.keys(paths)
    .filter((path) => path.endsWith('}'))
    .map((path) => path.replace(/\/\{\w+\}$/, ''));
  const lists = await Promise.all(templates.map((template) => filled(app, template)));
  return lists.flat();
}

/** "/plans/{id}/goals" for every plan. */
async function filled(app: App, template: string): Promise<string[]> {
  const [before, after] = template.split(/\/\{\w+\}/) as [string, string?];
  if (after === undefined) return [root + before];
  const ids = await idsIn(app, root + before);
  return ids.map((id) => `${root}${before}/${id}${after}`);
}

/** Ids of all records of a list, in its order. */
export async function idsIn(app: App, list: string): Promise<string[]> {
  const found: string[] = [];
  for (let page = 1; ; page += 1) {
    const body: Json = await read(app, `${list}?limit=100&page=${page}`);
    found.push(...recordsOf(body).map(({ id }) => id));
    if (!body._links.next) return found;
  }
}
