import type { RecordChange } from '../edit/edits.ts';
import { groupsIn, type Loose } from '../loose.ts';
import { confidenceOf } from '../rules/evidence.ts';
import type { Source } from '../schema/source.ts';
import type { Answer } from './answer.ts';

/** What a source for a channel does not speak of. */
const unclaimed = [
  'id',
  'type',
  'confidence',
  'verifiedOn',
  'verifiedByRole',
  'sources',
  'conflicts',
];

/**
 * The changes to a channel by which it says what its operator said. What the operator named anew has
 * the operator for its source from then on: older sources said something else.
 */
export function verification(
  channel: Loose,
  { day, role, newNumber, newHours }: Answer,
): RecordChange[] {
  const news = {
    ...(newNumber !== undefined && { value: newNumber }),
    // Only what was said: hours that are computed with, and translations, told of the old ones.
    ...(newHours !== undefined && { hours: { text: { sv: newHours } } }),
  };
  const sources = sourcesAfter(channel, Object.keys(news), day);
  const fields = {
    ...news,
    ...(Object.keys(news).length > 0 && { confidence: confidenceOf(sources, 'value'), sources }),
    verifiedOn: day,
    verifiedByRole: role,
  };
  return Object.entries(fields).map(([field, value]) => {
    return { kind: 'set', path: ['channels', String(channel['id']), field], value };
  });
}

function sourcesAfter(channel: Loose, news: readonly string[], day: string): Source[] {
  const claimed = Object.keys(channel).filter(
    (field) => !unclaimed.includes(field) && channel[field] != null,
  );
  const old = groupsIn(channel['sources']).flatMap(({ group }) => {
    const source = group as Loose & Source;
    const backs = source.fields ?? claimed;
    const left = backs.filter((field) => !news.includes(field));
    if (left.length === backs.length) return [source];
    return left.length === 0 ? [] : [{ ...source, fields: left }];
  });
  const asked = {
    title: 'Verksamheten själv, tillfrågad',
    ...{ pageDate: day, readOn: day, readIn: 'asked', confidence: 'A', fields: [...news] },
  } as Source;
  return [...old, asked];
}
