import { z } from '@hono/zod-openapi';
import { PageMeta } from '../http/paging.ts';
import type { Edition } from './context.ts';
import { OnlyValid, ValidAt } from './valid-at.ts';

/** Which page an answer is, and of when. */
export const ListMeta = PageMeta.extend({
  release: z.string().nullable().meta({
    description: 'Release the records are from; null: they are in none',
    example: '2026.11.0',
  }),
  superseded: z
    .boolean()
    .meta({ description: 'A newer release says otherwise: its contacts are for history' }),
  validAt: ValidAt,
  onlyValid: OnlyValid,
}).meta({ id: 'ListMeta', description: 'Where in the whole list the page is, and of when it is' });

/** What `_meta` says of time, as text that follows its other members. `day` is the one asked for. */
export function timeOf({ release, superseded, ownDay }: Edition, day: string | undefined): string {
  const onlyValid = day !== undefined;
  const told = JSON.stringify({ release, superseded, validAt: day ?? ownDay, onlyValid });
  return `,${told.slice(1, -1)}`;
}
