import type { z } from '@hono/zod-openapi';
import { problemKinds, type ProblemKind } from '../http/problem.ts';

/** A sentence for the description of the API, which is in both languages (profile DOK.06). */
export interface BothLanguages {
  readonly sv: string;
  readonly en: string;
}

/** English first, since the names in the API are English. */
export function inBoth({ sv, en }: BothLanguages): string {
  return `${en}\n\n${sv}`;
}

/** A JSON answer, with the headers a client may rely on. */
export function json<Schema extends z.ZodType>(schema: Schema, about: BothLanguages) {
  return {
    description: inBoth(about),
    headers: {
      ETag: { schema: { type: 'string' as const }, description: 'Strong entity tag (RFC 9110)' },
      'Cache-Control': { schema: { type: 'string' as const }, description: 'How long it is fresh' },
    },
    content: { 'application/json': { schema } },
  };
}

/** For JSON that is written as text. */
export const jsonType = { 'content-type': 'application/json' };

/** What every address may answer besides its content (profile DOK.13, DOK.20). */
export const commonResponses = {
  304: {
    description: inBoth({
      en: 'Not changed: the entity tag in If-None-Match still holds.',
      sv: 'Oförändrad: etiketten i If-None-Match gäller än.',
    }),
  },
  ...Object.fromEntries(
    Object.entries(problemKinds).map(([kind, { status }]) => [
      status,
      { $ref: `#/components/responses/${kind as ProblemKind}` },
    ]),
  ),
};
