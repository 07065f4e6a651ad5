import type { Ask } from './negotiation.ts';
import type { Answer } from './prepared.ts';

/** W3C Trace Context, version 00, and later versions that begin like it. All-zero ids are invalid. */
const shape =
  /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-[!-~]{1,100})?$/;

/** The trace id of a valid `traceparent`; anything else counts as not sent. */
export function traceId(traceparent: unknown): string | undefined {
  if (typeof traceparent !== 'string') return undefined;
  const [, version, id, later] = shape.exec(traceparent) ?? [];
  return version === '00' && later ? undefined : id;
}

/** Gives a valid `traceparent` back (profile SPA.04); the headers of a prepared answer stay as they are. */
export function withTrace(answer: Answer, { headers }: Ask): Answer {
  const { traceparent } = headers;
  if (traceparent === undefined || !traceId(traceparent)) return answer;
  return { ...answer, headers: { ...answer.headers, traceparent: String(traceparent) } };
}
