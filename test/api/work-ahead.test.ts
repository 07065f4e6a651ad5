import { expect, test } from 'vitest';
import type { App } from '../../api/app.ts';
import { bytesOf } from '../../api/http/packed-body.ts';
import { facts, realApp, root } from './real.ts';

/** Enough for the service to work out more than usual once it runs. */
const many = 1_200;
const { 'support-services': services, ...others } = facts.dataset;
const dataset = {
  ...others,
  'support-services': Array.from({ length: many }, (_, at) => {
    const service = services[at % services.length]!;
    return { ...service, id: `${service.id}-${at}` };
  }),
};

const list = `${root}/support-services?limit=3`;
const questions = [
  '/health',
  `${root}/areas`,
  list,
  `${list}&kind=police,helpline`,
  `${list}&sort=name`,
  `${list}&sort=-name&channel=phone&facets=true`,
  `${list}&q=stöd`,
  `${list}&q=kvinojour&audience=women`,
  `${root}/search?q=stöd&limit=3`,
];

test.for(['identity', 'br', 'zstd', 'gzip'])(
  'whoever asks before the work ahead is done gets the same bytes as afterwards (%s)',
  async (encoding) => {
    const app = await realApp({ dataset });
    const before = await answersOf(app, encoding);
    expect(before.map(({ status }) => status)).toEqual(questions.map(() => 200));
    const other = await realApp({ dataset });
    await other.workAhead();
    expect(await answersOf(other, encoding)).toEqual(before);
  },
);

test('requests are answered while it is done', async () => {
  const app = await realApp({ dataset });
  let isDone = false;
  const work = app.workAhead().then(() => (isDone = true));
  await new Promise(setImmediate);
  const { status } = await app.answer({ method: 'GET', url: list, headers: {} });
  expect({ status, isDone }).toEqual({ status: 200, isDone: false });
  await work;
});

async function answersOf(app: App, encoding: string) {
  const headers = { 'accept-encoding': encoding };
  const answers = [];
  for (const url of questions) {
    const answer = await app.answer({ method: 'GET', url: encodeURI(url), headers });
    answers.push({ ...answer, body: Buffer.from(bytesOf(answer.body)) });
  }
  return answers;
}
