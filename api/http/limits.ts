import type { ProblemKind } from './problem.ts';

/** A bound of the service. */
interface Limit {
  readonly value: number;
  readonly unit: 'bytes' | 'characters' | 'parameters' | 'values' | 'records' | 'answers' | 'ms';
  /** The error that whoever goes beyond it gets. */
  readonly problem: ProblemKind;
  readonly about: { readonly sv: string; readonly en: string };
}

export const unitsInSwedish: Record<Limit['unit'], string> = {
  bytes: 'byte',
  characters: 'tecken',
  parameters: 'parametrar',
  values: 'värden',
  records: 'poster',
  answers: 'svar',
  ms: 'ms',
};

/** Every limit of the service. They are part of the description, and each one has a test. */
export const limits = {
  urlLength: {
    value: 4_096,
    unit: 'bytes',
    problem: 'UriTooLong',
    about: { sv: 'Adressens längd, med fråga', en: 'Length of the address, query included' },
  },
  parameters: {
    value: 40,
    unit: 'parameters',
    problem: 'BadRequest',
    about: { sv: 'Frågeparametrar i en adress', en: 'Query parameters in an address' },
  },
  repeatedValues: {
    value: 20,
    unit: 'values',
    problem: 'BadRequest',
    about: { sv: 'Värden för en frågeparameter', en: 'Values of one query parameter' },
  },
  searchText: {
    value: 100,
    unit: 'characters',
    problem: 'BadRequest',
    about: { sv: 'Sökord, parametern q', en: 'Words searched for, parameter q' },
  },
  pageSize: {
    value: 100,
    unit: 'records',
    problem: 'BadRequest',
    about: { sv: 'Poster på en sida, parametern limit', en: 'Records on a page, parameter limit' },
  },
  headerSize: {
    value: 16_384,
    unit: 'bytes',
    problem: 'HeadersTooLarge',
    about: { sv: 'Begärans huvuden tillsammans', en: 'All headers of a request' },
  },
  bodySize: {
    value: 1_024,
    unit: 'bytes',
    problem: 'ContentTooLarge',
    about: {
      sv: 'Begärans kropp, som aldrig läses; en utan känd längd tas inte emot',
      en: 'Body of a request, which is never read; one of unknown length is not accepted',
    },
  },
  concurrentWork: {
    value: 256,
    unit: 'answers',
    problem: 'Busy',
    about: {
      sv: 'Svar som görs samtidigt; färdiga svar räknas inte',
      en: 'Answers being made at once; ready answers do not count',
    },
  },
  largeTables: {
    value: 3,
    unit: 'answers',
    problem: 'Busy',
    about: {
      sv: 'Tabeller över 1 MB som görs, eller väntar; en görs i taget, och färdiga räknas inte',
      en: 'Tables over 1 MB being made, or waiting; one is made at a time, and ready ones do not count',
    },
  },
  headersTime: {
    value: 10_000,
    unit: 'ms',
    problem: 'RequestTimeout',
    about: { sv: 'Tid för begärans huvuden', en: 'Time for the headers of a request' },
  },
  requestTime: {
    value: 15_000,
    unit: 'ms',
    problem: 'RequestTimeout',
    about: { sv: 'Tid för hela begäran', en: 'Time for the whole request' },
  },
} as const satisfies Record<string, Limit>;
