/** As much of an OpenAPI description as the reference shows. */
export interface ApiDescription {
  readonly info: { readonly version: string; readonly 'x-limitations': readonly InBoth[] };
  readonly servers: readonly { readonly url: string }[];
  readonly 'x-sla': InBoth;
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, { readonly description: string }>>;
  };
}

export interface InBoth {
  readonly sv: string;
  readonly en: string;
}

export interface Operation {
  readonly operationId: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

type Content = Readonly<
  Record<string, { readonly schema?: Schema; readonly examples?: { readonly real?: Example } }>
>;

/** Of a real one, `summary` is the request that gave it: "GET https://…". */
interface Example {
  readonly summary: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly schema: Schema;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  readonly example?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
}

/** Addresses by their first word: "/plans" and all below it, "/datapackage.json" with "/datapackage.zip". */
export function byFirstWord({ paths }: ApiDescription): Map<string, [path: string, Operation][]> {
  const all = Object.entries(paths).map(([path, { get }]): [string, Operation] => [path, get]);
  return Map.groupBy(all, ([path]) => path.split(/[/.]/)[1] ?? '');
}

/** Descriptions have a paragraph in English and one in Swedish. */
export function inLanguage(text: string, language: 'sv' | 'en'): string {
  const [english = '', swedish = english] = text.split('\n\n');
  return language === 'sv' ? swedish : english;
}

/** Name of a schema that is pointed at. */
export function nameIn({ $ref }: Schema): string | undefined {
  return $ref?.split('/').at(-1);
}

/** What `fields` leaves of a record has the fields of the record: it is explained once. */
export function isLeftOver(
  name: string,
  { components }: Pick<ApiDescription, 'components'>,
): boolean {
  return name.endsWith('Part') && name.slice(0, -'Part'.length) in components.schemas;
}

/** Parameters that every list has, in the order they are explained. */
export const commonParameters = [
  ...['page', 'limit', 'q', 'sort', 'fields', 'validAt', 'facets', 'bom'],
] as const;

/** A search word in an address stays in logs and histories: nobody is led to type one. */
export const neverTyped = 'q';
