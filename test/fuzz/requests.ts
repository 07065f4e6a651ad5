import type { Random } from '../bench/generate/random.ts';
import { nasty } from './hostile.ts';
import type { Described } from './described.ts';

/** A question, as bytes that go out as they are. */
export interface Question {
  readonly kind: 'valid' | 'invalid' | 'hostile' | 'broken';
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly bytes: Buffer;
}

const accepts = [
  ...['application/json', 'application/ld+json', 'text/csv', 'application/x-ndjson', '*/*'],
  'text/html,application/xhtml+xml,*/*;q=0.8',
];
const suffixes = ['', '', '', '.json', '.jsonld', '.csv', '.ndjson'];
const encodings = ['br', 'gzip', 'zstd', 'identity', 'gzip, deflate, br, zstd'];

/** What `described` says one may ask, and what nobody should: the same for the same seed. */
export function nextQuestion(random: Random, described: Described): Question {
  const dice = random.between(1, 100);
  if (dice <= 50) return valid(random, described);
  if (dice <= 75) return invalid(random, described);
  if (dice <= 98) return hostile(random, described);
  const text = nasty.broken(random);
  return {
    kind: 'broken',
    method: '',
    target: '',
    headers: [],
    bytes: Buffer.from(text, 'latin1'),
  };
}

function valid(random: Random, { operations }: Described): Question {
  const operation = random.pick(operations);
  const names = random.some(Object.keys(operation.parameters), random.between(0, 3));
  const query = names.map((name) => `${name}=${random.pick(operation.parameters[name] ?? [''])}`);
  const path = random.pick(operation.paths) + (operation.hasForms ? random.pick(suffixes) : '');
  const headers: [string, string][] = [['Accept-Encoding', random.pick(encodings)]];
  if (random.chance(30)) headers.push(['Accept', random.pick(accepts)]);
  if (random.chance(10)) headers.push(['If-None-Match', '"x"']);
  const method = random.chance(10) ? 'HEAD' : 'GET';
  return question('valid', method, withQuery(path, query), headers);
}

/** A real address, asked wrongly. */
function invalid(random: Random, { operations }: Described): Question {
  const operation = random.pick(operations);
  const known = Object.keys(operation.parameters);
  const name = known.length && random.chance(70) ? random.pick(known) : nasty.text(random);
  const times = random.chance(20) ? random.between(2, 60) : 1;
  const query = Array.from({ length: times }, () => `${name}=${nasty.text(random)}`);
  const path = random.pick(operation.paths);
  const cut = random.chance(20) ? path.slice(0, -1) : path;
  const below = random.chance(20) ? `${cut}/${nasty.text(random)}` : cut;
  return question('invalid', 'GET', withQuery(below, query), []);
}

function hostile(random: Random, { operations }: Described): Question {
  const path = random.chance(50) ? nasty.path(random) : random.pick(random.pick(operations).paths);
  const query = random.chance(30) ? [`${nasty.text(random)}=${nasty.text(random)}`] : [];
  const huge = random.chance(5) ? [`q=${'å'.repeat(random.between(1, 4_000))}`] : [];
  const method = random.chance(30) ? nasty.method(random) : 'GET';
  const headers = random.chance(70) ? nasty.headers(random) : [];
  return question('hostile', method, withQuery(path, [...query, ...huge]), headers);
}

function withQuery(path: string, query: readonly string[]): string {
  return query.length ? `${path}?${query.join('&')}` : path;
}

function question(
  kind: Question['kind'],
  method: string,
  target: string,
  headers: readonly (readonly [string, string])[],
): Question {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const text = `${method} ${target} HTTP/1.1\r\nHost: localhost\r\n${lines}\r\n`;
  // Half of the senders of "å" mean UTF-8; header values are Latin-1.
  const bytes = Buffer.from(text, target.length % 2 ? 'utf8' : 'latin1');
  return { kind, method, target, headers, bytes };
}
