import type { Dataset } from '../collections.ts';
import { statedOn } from '../rules/evidence.ts';
import type { Channel } from '../schema/channel.ts';
import type { LocalizedText } from '../schema/text.ts';
import type { Call } from './calls.ts';
import { callText, type CallColumn } from './text.ts';

export type CallLanguage = 'sv' | 'en';

/** What a caller needs to know of one channel: the columns that are filled in already. */
export type CallRow = Record<
  Exclude<CallColumn, 'answered' | 'correct' | 'newNumber' | 'hours' | 'day' | 'role'>,
  string
>;

export interface CallRows extends Call {
  name: string;
  operator: string;
  area: string;
  rows: CallRow[];
}

/** Ways to make several sheets of one: by the area that is served, or by who runs it. */
export const groupings = ['area', 'operator'] as const;
export type Grouping = (typeof groupings)[number];

/** What a caller needs to know, in the words of a language. */
export function callRows(
  calls: readonly Call[],
  { organizations, areas }: Pick<Dataset, 'organizations' | 'areas'>,
  language: CallLanguage,
): CallRows[] {
  const text = callText[language];
  const named = (list: readonly { id: string; name: LocalizedText }[]) =>
    new Map(list.map(({ id, name }) => [id, name[language] ?? name.sv]));
  const [operators, places] = [named(organizations), named(areas)];
  return calls.map((call) => {
    const { service, channels } = call;
    const name = service.name[language] ?? service.name.sv;
    const operator = operators.get(service.operatorId ?? '') ?? text.unknownOperator;
    const area = service.areaIds.map((id) => places.get(id) ?? id).join('; ') || text.unknownArea;
    const rows = channels.map((channel): CallRow => ({
      ...{ id: service.id, channel: channel.id, name, operator, area },
      number: channel.value ?? text.unknownNumber,
      stated: statedOn(channel.sources, 'value') ?? text.undated,
      verifiedOn: channel.verifiedOn ?? text.never,
      question: questionOf(channel, call, operator, language),
    }));
    return { ...call, name, operator, area, rows };
  });
}

/** The calls by what they have in common, each group where its most urgent call stands. */
export function grouped(calls: readonly CallRows[], by: Grouping): Map<string, CallRows[]> {
  return Map.groupBy(calls, (call) => call[by]);
}

/** What one would call or text to try it. */
const dialed: readonly Channel['type'][] = ['phone', 'sms'];
const answering: readonly Channel['type'][] = ['phone', 'sms', 'chat', 'text-telephone', 'relay'];

function questionOf(
  { type, value, hours, showsOnBill }: Channel,
  { service }: Call,
  operator: string,
  language: CallLanguage,
): string {
  const text = callText[language];
  const stated = hours && (hours.text[language] ?? hours.text.sv);
  return [
    ...(service.kind === 'emergency' && dialed.includes(type) ? [text.emergency(operator)] : []),
    text.asks[type](value),
    ...(answering.includes(type) ? [text.hours(stated)] : []),
    ...(type === 'phone' && showsOnBill === 'unknown' ? [text.bill] : []),
  ].join(' ');
}
