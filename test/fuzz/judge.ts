import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { Json } from '../api/real.ts';
import type { RawAnswer } from './ask-raw.ts';
import type { Described } from './described.ts';
import type { Question } from './requests.ts';

/** Every header the service may send: another one would have come in with a request. */
const headerNames = new Set([
  ...['accept-ranges', 'access-control-allow-headers', 'access-control-allow-methods'],
  ...[
    'access-control-allow-origin',
    'access-control-expose-headers',
    'access-control-max-age',
    'allow',
  ],
  ...['cache-control', 'connection', 'content-encoding', 'content-language', 'content-length'],
  ...['content-location', 'content-range', 'content-security-policy', 'content-type'],
  ...['cross-origin-opener-policy', 'x-frame-options'],
  ...[
    'cross-origin-resource-policy',
    'date',
    'etag',
    'keep-alive',
    'link',
    'location',
    'referrer-policy',
  ],
  ...[
    'repr-digest',
    'retry-after',
    'traceparent',
    'vary',
    'x-content-type-options',
    'x-robots-tag',
  ],
]);

/** Where programs ask: there every error but 404 is told as a problem, also to a browser. */
const apiRoots = /^\/(frid|hsds|datasets)\b/;

const inside = /node_modules\/\w|\bat \S+ \(|\.ts:\d|ENOENT|EACCES|TypeError|root:x:0/;
const decode: Record<string, (body: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  zstd: zstdDecompressSync,
};

/** Says everything that is wrong with an answer. */
export type Judge = (question: Question, answer: RawAnswer | undefined) => string[];

export function judgeBy({ operations, documents }: Described & { documents: Json[] }): Judge {
  const ajv = new Ajv2020({ strict: false, logger: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  for (const document of documents)
    ajv.addSchema(document, new URL(document.servers[0].url).pathname);
  const validators = new Map<string, ValidateFunction>();

  function flaws(value: unknown, $ref: string): string[] {
    const validate = validators.get($ref) ?? ajv.compile({ $ref });
    validators.set($ref, validate);
    if (validate(value)) return [];
    return [`not by ${$ref}: ${ajv.errorsText(validate.errors).slice(0, 300)}`];
  }

  function judgeProblem(
    question: Question,
    { status }: RawAnswer,
    text: string,
    headers: Map<string, string>,
  ): string[] {
    if (headers.get('cache-control') !== 'no-store') return ['an error that may be kept'];
    const type = headers.get('content-type') ?? '';
    if (type.startsWith('text/html')) {
      const isWanted = question.headers.some(([, value]) => value.includes('text/html'));
      const isPage = status === 404 || !apiRoots.test(pathOf(question.target));
      if (!isWanted || !isPage) return [`${status} as ${type}`];
      return question.method === 'HEAD' || text.includes('tel:112') ? [] : ['a page without 112'];
    }
    if (type !== 'application/problem+json') return [`${status} as ${type || 'nothing'}`];
    if (question.method === 'HEAD') return [];
    const problem: Json = JSON.parse(text);
    return [
      ...flaws(problem, '/frid/v1#/components/schemas/Problem'),
      ...(problem.status === status ? [] : [`status ${problem.status} in ${status}`]),
      ...(problem.instance.includes('?') ? ['the query is repeated'] : []),
      ...([405, 501].includes(status) && !headers.has('allow') ? [`${status} without Allow`] : []),
    ];
  }

  function judgeContent(
    { target, method }: Question,
    { status }: RawAnswer,
    text: string,
    headers: Map<string, string>,
  ): string[] {
    const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
    if (method === 'HEAD' || status !== 200) return [];
    const path = pathOf(target);
    const suffix = /\.(json|jsonld|csv|ndjson)$/.exec(path)?.[0] ?? '';
    const plain = path.replace(/\/releases\/\d+\.\d+\.\d+(?=\/)/, '');
    const operation = operations.find(
      ({ pattern, hasForms }) =>
        pattern.test(plain) ||
        (hasForms && pattern.test(plain.slice(0, plain.length - suffix.length))),
    );
    const bySuffix = {
      '.json': 'application/json',
      '.jsonld': 'application/ld+json',
      '.csv': 'text/csv',
      '.ndjson': 'application/x-ndjson',
    }[suffix];
    if (bySuffix && type !== bySuffix) return [`${suffix} as ${type}`];
    if (!operation) return readable(type, text);
    const $ref = operation.answers[type];
    if (!$ref) return [`${type}, which is not described`];
    if (type.endsWith('json') && type !== 'application/x-ndjson')
      return flaws(JSON.parse(text), $ref);
    return [...flaws(text, $ref), ...readable(type, text)];
  }

  return (question, answer) => {
    if (!answer)
      return question.kind === 'broken' || /[\0\t\r\n ]/.test(question.method + question.target)
        ? []
        : ['no answer'];
    const headers = new Map(answer.headers);
    const unknown = [...headers.keys()].filter((name) => !headerNames.has(name));
    const faults = unknown.map((name) => `header ${name}`);
    if (headers.size !== answer.headers.length) faults.push('a header twice');
    if (answer.status >= 500 && answer.status !== 501) faults.push(`status ${answer.status}`);
    if (headers.get('access-control-allow-origin') !== '*') faults.push('no CORS');
    if (headers.get('x-content-type-options') !== 'nosniff') faults.push('no nosniff');
    if (answer.headers.some(([, value]) => value.includes('evil.example')))
      faults.push('a host of the asker');
    try {
      const body = (
        (answer.body.length && decode[headers.get('content-encoding') ?? '']) ||
        ((bytes) => bytes)
      )(answer.body);
      const text = body.toString();
      if (inside.test(text)) faults.push('tells of the inside');
      const judged = answer.status >= 400 ? judgeProblem : judgeContent;
      faults.push(...judged(question, answer, text, headers));
    } catch (error) {
      faults.push(`unreadable: ${String(error)}`);
    }
    return faults;
  };
}

function pathOf(target: string): string {
  const absolute = target.startsWith('/') ? `http://localhost${target}` : target;
  return URL.canParse(absolute) ? new URL(absolute).pathname : '';
}

/** Whether a text is what its type says. */
function readable(type: string, text: string): string[] {
  if (/^application\/(.*\+)?json$/.test(type)) JSON.parse(text);
  if (type === 'application/x-ndjson')
    for (const line of text.split('\n').slice(0, -1)) JSON.parse(line);
  if (type === 'text/csv') parse(text, { columns: true, bom: true });
  if (type === 'text/html' && !/^\s*<!doctype html>/i.test(text)) return ['no HTML'];
  return [];
}
