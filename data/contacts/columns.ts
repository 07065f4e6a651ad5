import type { z } from 'zod';
import type { Path } from '../flaw.ts';
import { isLoose, type Loose } from '../loose.ts';
import { Channel } from '../schema/channel.ts';
import { OpeningHours } from '../schema/hours.ts';
import { Source } from '../schema/source.ts';
import { SupportService } from '../schema/support-service.ts';
import { every, fieldsOf, leavesOf, unwrap, type Leaf } from '../schema-walk.ts';
import { codecOf, listOf, type Codec } from './codec.ts';
import { weeklyCodec } from './weekly.ts';

/** Whose field a column holds: of the service, of one channel of it, or of a source to be added. */
export type Owner = 'service' | 'channel' | 'source';

/** A column that holds one field. */
export interface FieldColumn {
  /** The heading: the path of the field, as it stands in the files. */
  name: string;
  owner: Owner;
  /** The way to the field from its owner. */
  path: Path;
  codec: Codec;
  /** The schema of the value, as messages and help need it. */
  schema: z.ZodType;
}

/** Columns that say which record a row is about. */
export const keyColumns = ['id', 'channel.id', 'region', 'stamp'] as const;

/** Parts with sources of their own stay in the files, where a row cannot do them justice. */
const keptInFiles = ['sources', 'conflicts', 'channels'];
const prefixes: Record<Owner, string> = { service: '', channel: 'channel.', source: 'source.' };
const schemas: Record<Owner, z.ZodObject> = {
  service: SupportService,
  channel: Channel,
  source: Source,
};

/** A column for each part of a list of texts: `beforeYouCall.1.sv`. Its number counts from 1. */
const partNumber = /\.(\d+)\./;

const patterns = (Object.keys(prefixes) as Owner[]).flatMap(columnsOf);
const byName = new Map(patterns.map((column) => [column.name.toLowerCase(), column]));

/** The columns there can be. Where there is one for each part of a list, that of the first. */
export const possibleColumns: readonly FieldColumn[] = patterns;

/** The column with a heading, or undefined when there is none. */
export function columnNamed(heading: string): FieldColumn | undefined {
  const name = heading.toLowerCase();
  const number = Number(partNumber.exec(name)?.[1] ?? 1);
  const column = byName.get(name.replace(partNumber, '.1.'));
  return column && number > 1 ? inPart(column, number) : column;
}

/** The columns that hold all fields of some services. Languages that none of them has are left out. */
export function columnsFor(services: readonly Loose[]): FieldColumn[] {
  return patterns.flatMap((column) => {
    if (!column.path.includes(0)) return isUsed(column, services) ? [column] : [];
    const [list = ''] = column.path;
    const longest = Math.max(1, ...services.map((service) => lengthOf(service[list])));
    return Array.from({ length: longest }, (_, index) => inPart(column, index + 1)).filter((part) =>
      isUsed(part, services),
    );
  });
}

/** What an owner says where a path leads, or undefined. */
export function valueAt(owner: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[step as number];
    return isLoose(value) ? value[step] : undefined;
  }, owner);
}

/** How a cell says what an owner has in a column. */
export function cellText({ path, codec }: FieldColumn, owner: unknown): string {
  const value = valueAt(owner, path);
  return value === undefined || value === null ? '' : codec.toText(value);
}

function columnsOf(owner: Owner): FieldColumn[] {
  const schema = schemas[owner];
  const columns = new Map<string, FieldColumn>();
  for (const field of fieldsOf(schema)) {
    if (field === 'id' || keptInFiles.includes(field)) continue;
    for (const leaf of leavesOf(schema.shape[field] as z.ZodType, [field])) {
      const column = { ...columnOf(leaf), owner };
      const name = prefixes[owner] + column.path.map((step) => (step === 0 ? 1 : step)).join('.');
      columns.set(name, { ...column, name });
    }
  }
  return [...columns.values()];
}

function columnOf({ pattern, schema }: Leaf): Pick<FieldColumn, 'path' | 'codec' | 'schema'> {
  const weekly = pattern.indexOf('weekly');
  if (weekly >= 0) {
    const path = pattern.slice(0, weekly + 1) as string[];
    return { path, codec: weeklyCodec, schema: unwrap(OpeningHours.shape.weekly) };
  }
  const path = pattern.map((step) => (step === every ? 0 : step));
  if (path.at(-1) === 0) return { path: path.slice(0, -1), codec: listOf(codecOf(schema)), schema };
  return { path, codec: codecOf(schema), schema };
}

function inPart(column: FieldColumn, number: number): FieldColumn {
  const path = column.path.map((step) => (typeof step === 'number' ? number - 1 : step));
  return { ...column, path, name: column.name.replace(partNumber, `.${number}.`) };
}

/** Languages that are always offered, and fields of every record that most services say nothing in. */
const offered = ['sv', 'en'];
const seldom = ['rights', 'fictional', 'deprecated'];
const languages = fieldsOf(SupportService.shape.name);

/** Other languages, and what is seldom said, have a column where somebody has written in it. */
function isUsed(column: FieldColumn, services: readonly Loose[]): boolean {
  const language = String(column.path.at(-1));
  const isOffered = offered.includes(language) || !languages.includes(language);
  if (isOffered && !seldom.includes(String(column.path[0]))) return true;
  return services.some((service) =>
    ownersIn(service, column).some((owner) => cellText(column, owner) !== ''),
  );
}

function ownersIn(service: Loose, { owner }: FieldColumn): unknown[] {
  if (owner === 'service') return [service];
  if (owner === 'source') return [];
  return Array.isArray(service['channels']) ? service['channels'] : [];
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}
