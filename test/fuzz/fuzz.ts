import { Random } from '../bench/generate/random.ts';
import { RawConnection } from './ask-raw.ts';
import { readDescribed } from './described.ts';
import { judgeBy } from './judge.ts';
import { nextQuestion } from './requests.ts';

/** What came of many questions. */
export interface Findings {
  readonly statuses: Readonly<Record<string, number>>;
  /** The first of each kind of fault, with how to ask for it again. */
  readonly faults: readonly {
    readonly what: string;
    readonly asked: string;
    readonly count: number;
  }[];
  /** Milliseconds of the slowest answer, and what was asked. */
  readonly slowest: { readonly milliseconds: number; readonly asked: string };
}

interface Fuzzing {
  readonly url: string;
  readonly seed: number;
  readonly questions: number;
  /** Questions asked at once. */
  readonly connections?: number;
  readonly onAnswer?: (done: number) => void;
}

/** Asks a running service generated questions, and judges every answer. */
export async function fuzz({
  url,
  seed,
  questions,
  connections = 8,
  onAnswer,
}: Fuzzing): Promise<Findings> {
  const described = await readDescribed(url, ['/frid/v1', '/hsds/v3']);
  const judge = judgeBy(described);
  const random = new Random(seed);
  const statuses: Record<string, number> = {};
  const faults = new Map<string, { what: string; asked: string; count: number }>();
  let slowest = { milliseconds: 0, asked: '' };
  let asked = 0;

  async function work(): Promise<void> {
    const connection = new RawConnection(new URL(url));
    while (asked < questions) {
      asked += 1;
      const question = nextQuestion(random, described);
      const answer = await connection.ask(question.bytes, question.method === 'HEAD');
      if (question.kind === 'broken') connection.close();
      const status = String(answer?.status ?? 'closed');
      statuses[status] = (statuses[status] ?? 0) + 1;
      const text = question.bytes.toString('latin1').slice(0, 500);
      for (const what of judge(question, answer)) {
        const known = faults.get(what) ?? { what, asked: text, count: 0 };
        faults.set(what, { ...known, count: known.count + 1 });
      }
      if (answer && answer.milliseconds > slowest.milliseconds)
        slowest = { milliseconds: answer.milliseconds, asked: text };
      onAnswer?.(asked);
    }
    connection.close();
  }

  await Promise.all(Array.from({ length: connections }, work));
  return { statuses, faults: [...faults.values()], slowest };
}
