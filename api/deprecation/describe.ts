import { inBoth } from '../resources/responses.ts';
import { isMeant, type Deprecated } from './table.ts';

interface Markable {
  deprecated?: boolean;
  description?: string;
}

/** As much of a description as is marked here. */
interface Described {
  readonly paths: Readonly<
    Record<string, { get: Markable & { parameters?: (Markable & { name: string })[] } }>
  >;
  readonly schemas: Readonly<Record<string, { properties?: unknown }>>;
}

/** Marks in the description what is deprecated, and says there since when and what to do. */
export function describeDeprecated(
  table: readonly Deprecated[],
  { paths, schemas }: Described,
): void {
  for (const one of table) {
    if ('field' in one) {
      const properties = schemas[one.schema]?.properties as Record<string, Markable> | undefined;
      const field = properties?.[one.field];
      if (field) mark(field, one);
      continue;
    }
    for (const [path, { get }] of Object.entries(paths)) {
      if (!isMeant(path, one)) continue;
      const named = get.parameters?.filter(({ name }) => name === one.parameter) ?? [];
      for (const part of one.parameter ? named : [get]) mark(part, one);
    }
  }
}

/** Descriptions have a paragraph in English and one in Swedish: the sentence goes into both. */
function mark(part: Markable, { on, until, about }: Deprecated): void {
  const [en, sv] = (part.description ?? '').split('\n\n');
  const since = {
    en: `Deprecated since ${on}${until ? `, answers until ${until}` : ''}.`,
    sv: `Utfasas sedan ${on}${until ? `, svarar till och med ${until}` : ''}.`,
  };
  part.deprecated = true;
  part.description = inBoth({
    en: [en, since.en, about.en].filter(Boolean).join(' '),
    sv: [sv, since.sv, about.sv].filter(Boolean).join(' '),
  });
}
