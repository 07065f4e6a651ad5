import type { Context } from 'hono';
import type { z } from 'zod';
import { choicesInSwedish } from '../../data/schema/choices-sv.ts';
import { nearest } from '../../data/suggest.ts';
import { ProblemError, type Problem } from './problem.ts';

type ParameterError = NonNullable<Problem['errors']>[number];

/** Values longer than this are no slip of the hand, and are not repeated in an answer. */
const longestEcho = 80;

/**
 * Refuses a query that its schema refused. A parameter nobody knows is refused too: a misspelled
 * filter must never give the whole list.
 */
export function refuseQuery(
  result: { success: boolean; error?: z.core.$ZodError },
  known: readonly string[],
  c: Context,
): undefined {
  if (result.success) return undefined;
  const errors = (result.error?.issues ?? []).flatMap((issue) => explain(issue, known, c));
  throw new ProblemError('BadRequest', errors.map((error) => error.detail).join(' '), {
    errors,
    knownParameters: [...known],
  });
}

/** Refuses a query where none means anything. */
export function noParameters(names: Iterable<string>): ProblemError {
  const errors = [...new Set(names)].map((name) => unknown(name, []));
  const detail = errors.map((error) => error.detail).join(' ');
  return new ProblemError('BadRequest', detail, { errors, knownParameters: [] });
}

/** Routes never see it, and would give the whole list. */
export function namelessParameter(): ProblemError {
  const detail = 'A query parameter has no name before its "=". Write name=value, or leave it out.';
  return new ProblemError('BadRequest', detail, { errors: [{ parameter: '', detail }] });
}

function explain(issue: z.core.$ZodIssue, known: readonly string[], c: Context): ParameterError[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknown(name, known));
  const parameter = String(issue.path[0]);
  const values = c.req.queries(parameter) ?? [];
  const position = issue.path[1];
  if (typeof position === 'number') {
    return [wrongValue(parameter, values.join(',').split(',')[position] ?? '', issue)];
  }
  if (values.length > 1 && issue.code !== 'too_big') {
    const detail = `"${parameter}" is given ${values.length} times. Give it once, with one value.`;
    return [{ parameter, detail }];
  }
  return [wrongValue(parameter, values.join(','), issue)];
}

function unknown(name: string, known: readonly string[]): ParameterError {
  const likely = likelyMeant(name, known);
  const detail =
    `There is no query parameter ${quote(name)} here.${didYouMean(likely)} ` +
    (known.length
      ? `The known ones are ${[...known].sort().join(', ')}.`
      : 'This address takes none.');
  return { parameter: clip(name), detail, ...suggesting(likely) };
}

function wrongValue(parameter: string, value: string, issue: z.core.$ZodIssue): ParameterError {
  const allowed = allowedValues(issue);
  const parts = value.split(',');
  if (parts.length > 1 && parts.every((part) => allowed.includes(part))) {
    const detail = `"${parameter}" takes one value, and ${quote(value)} are ${parts.length}. Ask for each by itself.`;
    return { parameter, detail };
  }
  const likely = likelyValues(value, allowed, issue);
  const expected =
    issue.code === 'invalid_value' ? `It must be one of ${allowed.join(', ')}.` : issue.message;
  const detail = `"${parameter}" is ${quote(value)}.${didYouMean(likely)} ${expected}`;
  return { parameter, detail, ...suggesting(likely) };
}

/** The values of an enum, or those a refinement names as `params.known`. */
function allowedValues(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'custom' ? ((issue.params?.known as string[] | undefined) ?? []) : [];
}

/** By the value itself, or by what people call it: "Karlstad" is 1780, "stödlinje" is helpline. */
function likelyValues(value: string, allowed: readonly string[], issue: z.core.$ZodIssue) {
  const likely = likelyMeant(value, allowed);
  if (likely.length || allowed.length === 0) return likely;
  const given: unknown = issue.code === 'custom' ? issue.params?.names : undefined;
  const names = (given ?? choicesInSwedish) as Readonly<Record<string, string>>;
  const byName = new Map<string, string>();
  for (const one of allowed) {
    const name = names[one];
    if (name !== undefined) byName.set(name, one);
  }
  return likelyMeant(value, byName.keys()).flatMap((name) => byName.get(name) ?? []);
}

/** Of many candidates those a slip of the hand away, or else with the same letters, or longer. */
export function likelyMeant(word: string, candidates: Iterable<string>): string[] {
  if (word.length > longestEcho) return [];
  const known = [...candidates];
  const wanted = word.toLowerCase();
  const near = nearest(wanted, known);
  if (near.length || wanted.length < 3) return near;
  const swapped = known.filter((candidate) => letters(candidate) === letters(wanted));
  const longer = known
    .filter((candidate) => candidate.includes(wanted))
    .sort((a, b) => a.length - b.length);
  return [...swapped, ...longer].slice(0, 3);
}

function letters(word: string): string {
  return [...word].sort().join('');
}

/** A text from a request, short enough to be shown back. */
export function quote(text: string): string {
  return JSON.stringify(clip(text));
}

/** " Did you mean …?", or nothing. */
export function didYouMean(likely: readonly string[]): string {
  return likely.length ? ` Did you mean ${likely.map((word) => `"${word}"`).join(' or ')}?` : '';
}

function suggesting(suggestions: string[]): { suggestions?: string[] } {
  return suggestions.length ? { suggestions } : {};
}

function clip(text: string): string {
  return text.length > longestEcho ? text.slice(0, longestEcho) + '…' : text;
}
