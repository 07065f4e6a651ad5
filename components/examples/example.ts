/**
 * What an example of an element is: data only, from which the element pages, the accessibility tests and
 * the pictures are made. No script of the elements imports any of it; the linter sees to that.
 */
import type { InBoth } from '../manifest/elements.ts';

/** The states that every element has an example of, or a reason to have none. */
export const states = [
  'not-upgraded',
  'loading',
  'ready',
  'empty',
  'filtered-to-nothing',
  'partial',
  'stale',
  'unverified',
  'conflicting',
  'ended',
  'offline',
  'error',
  'newer',
] as const;
export type State = (typeof states)[number];

/** What brings a state about, besides attributes and data. */
export type Trouble =
  /** The page may run no scripts. */
  | 'scripts-blocked'
  /** The data has been asked for, and does not come. */
  | 'no-answer'
  /** The network is gone. */
  | 'offline'
  /** What comes is no data. */
  | 'broken-answer'
  /** The reader comes back to the page, and the data has become other. */
  | 'newer-later'
  /** The page around is inside another. */
  | 'framed';

/** Lists of the data, cut down to some records by their ids. */
export type Only = Partial<
  Record<'services' | 'networks' | 'activities' | 'followUps', readonly string[]>
>;

/** Something the reader does: a value given to the field that the selector finds in the element. */
export interface Step {
  readonly field: string;
  readonly value: string;
}

/** One way an element looks. */
export interface Example {
  /** Name of one of the manifest's states of the element. */
  readonly state: string;
  readonly title: InBoth;
  readonly attributes: Readonly<Record<string, string>>;
  readonly trouble?: Trouble;
  readonly only?: Only;
  readonly steps?: readonly Step[];
  /** So long after the day on which the sources were read; on that day when not given. */
  readonly yearsLater?: number;
  /** It is about the whole window, and can be shown neither in a frame nor beside another. */
  readonly ownPage?: true;
  /** Keys of the words that must be readable then, in whichever language. */
  readonly says: readonly string[];
  /** The same of texts in the data, each by its path: "plans.0.completeness.note". */
  readonly tells?: readonly string[];
}

/** All examples of an element in the order they are shown, and why some states have none. */
export interface ElementExamples {
  readonly examples: readonly Example[];
  readonly never: Readonly<Partial<Record<State, string>>>;
}
