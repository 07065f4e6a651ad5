import type { Json } from '../api/real.ts';

/** One address of the description, with real values for all that can be asked there. */
export interface DescribedOperation {
  readonly pattern: RegExp;
  readonly paths: readonly string[];
  /** Values by name of the query parameter, as they stand in an address. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly hasForms: boolean;
  /** Schemas of a 200, by media type, as pointers into the description. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface Described {
  readonly operations: readonly DescribedOperation[];
}

/** Reads what can be asked from a running service, and what it says of itself. */
export async function readDescribed(
  url: string,
  roots: readonly string[],
): Promise<Described & { documents: Json[] }> {
  const documents: Json[] = [];
  const operations: DescribedOperation[] = [];
  for (const root of roots) {
    const description: Json = await (await fetch(`${url}${root}/openapi.json`)).json();
    documents.push(description);
    for (const [path, { get }] of Object.entries<Json>(description.paths)) {
      operations.push(await readOperation(url, root, path, get));
    }
  }
  return { operations: operations.filter(({ paths }) => paths.length), documents };
}

async function readOperation(
  url: string,
  root: string,
  path: string,
  get: Json,
): Promise<DescribedOperation> {
  const given: Json[] = get.parameters ?? [];
  const content: Record<string, Json> = get.responses['200'].content;
  const pointer = `${root}#/paths/${path.replaceAll('/', '~1')}/get/responses/200/content/`;
  const inQuery = given.filter((one) => one.in === 'query');
  return {
    pattern: new RegExp(`^${root}${path.replace(/\/$/, '/?').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    paths: await realPaths(url, root + path, given),
    parameters: Object.fromEntries(inQuery.map((one) => [one.name, valuesOf(one)])),
    hasForms: 'text/csv' in content,
    answers: Object.fromEntries(
      Object.keys(content).map((type) => [type, `${pointer}${type.replaceAll('/', '~1')}/schema`]),
    ),
  };
}

function valuesOf({ schema, example }: Json): string[] {
  const values = schema.enum ?? schema.items?.enum ?? [schema.example ?? example ?? 1].flat();
  return values.map((value: unknown) => encodeURIComponent(String(value)));
}

/** Addresses of some records there are: the examples of the description, and what its lists hold. */
async function realPaths(url: string, path: string, parameters: Json[]): Promise<string[]> {
  if (!path.includes('{')) return [path];
  const examples = new Map(
    parameters.map(({ name, schema, example }) => [name, schema.example ?? example]),
  );
  const filled = path.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(examples.get(name) ?? whole),
  );
  if (filled.includes('{')) return [];
  const list = filled.slice(0, filled.lastIndexOf('/'));
  const response = path.endsWith('}') ? await fetch(`${url}${list}?limit=100`) : undefined;
  if (!response?.ok) return [filled];
  const records = Object.values<Json>(await response.json()).find(Array.isArray) ?? [];
  return [filled, ...records.slice(0, 30).map(({ id }: Json) => `${list}/${id}`)];
}
