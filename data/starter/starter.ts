import { z } from 'zod';
import { fieldOrder } from '../edit/field-order.ts';
import { LocalizedText } from '../schema/text.ts';
import { fieldsOf, unwrap } from '../schema-walk.ts';
import { explainField, guidance, type StarterLanguage } from './explain.ts';

/** Fields of every record that a new one has no use for. */
const seldom = ['conflicts', 'rights', 'deprecated'];
/** Optional fields that a new record is hardly made without. */
const expected = ['channels', 'value'];
const languages = fieldsOf(LocalizedText).join();

/** What is known of a new record. */
export interface Known {
  id?: string;
  fictional?: boolean;
}

/**
 * A record to fill in, as lines of a data file. Required fields are empty, so that `frid check` points
 * at each of them; optional ones have a # before them, to be removed where something is known.
 */
export function starterRecord(
  schema: z.ZodObject,
  known: Known,
  language: StarterLanguage,
): string {
  return [...guidance[language], ...item(new Starter(language).fields(schema, known)), ''].join(
    '\n',
  );
}

/** A file to fill in that is one group of fields, such as `region.yaml`. */
export function starterFile(schema: z.ZodObject, known: Known, language: StarterLanguage): string {
  return [...guidance[language], ...new Starter(language).fields(schema, known), ''].join('\n');
}

class Starter {
  readonly #language: StarterLanguage;
  /** Groups that have been explained, such as the source of a record before those of its channels. */
  readonly #explained = new Set<z.ZodType>();

  constructor(language: StarterLanguage) {
    this.#language = language;
  }

  fields(schema: z.ZodObject, known: Known = {}): string[] {
    const isNew = !this.#explained.has(schema);
    this.#explained.add(schema);
    const shape = schema.shape as Record<string, z.ZodType>;
    const lines = fieldOrder(schema)
      .filter((name) => !seldom.includes(name))
      .flatMap((name) => this.#field(name, shape[name]!, known[name as keyof Known]));
    return isNew ? lines : lines.filter(isEnabled);
  }

  #field(name: string, field: z.ZodType, given: string | boolean | undefined): string[] {
    if (given !== undefined) return [`${name}: ${given}`];
    if (name === 'fictional') return [];
    const why = explainField(name, field, this.#language);
    const isWanted = expected.includes(name) || !field.safeParse(undefined).success;
    const lines = this.#empty(name, unwrap(field));
    return [...why, ...(isWanted ? lines : lines.filter(isEnabled).map((line) => `#${line}`))];
  }

  /** A field with nothing in it, and below it what must be said in it. */
  #empty(name: string, field: z.ZodType): string[] {
    const part = field instanceof z.ZodArray ? unwrap(field.element) : undefined;
    const group = part ?? field;
    if (!(group instanceof z.ZodObject)) return [`${name}:`];
    const lines = fieldsOf(group).join() === languages ? ['sv:', 'en:'] : this.fields(group);
    return [`${name}:`, ...(part ? item(lines) : lines).map((line) => `  ${line}`)];
  }
}

/** Lines as one part of a list: a dash before the first field, not before what explains it. */
function item(lines: readonly string[]): string[] {
  const first = lines.findIndex(isEnabled);
  return lines.map((line, position) => {
    if (position < first) return line;
    return position === first ? `- ${line}` : `  ${line}`;
  });
}

function isEnabled(line: string): boolean {
  return !line.trimStart().startsWith('#');
}
