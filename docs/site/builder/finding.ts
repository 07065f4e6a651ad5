import type { Option } from './materials.ts';

export type FindingName =
  | 'empty'
  | 'nothing'
  | 'good'
  | 'goodFrame'
  | 'goodAddress'
  | 'goodText'
  | 'fetchedText'
  | 'goodLink'
  | 'goodNumbers'
  | 'lostTag'
  | 'onlyScript'
  | 'olderNumbers'
  | 'undatedNumbers'
  | 'missingNumber'
  | 'ownNumber'
  | 'noScript'
  | 'strangeScript'
  | 'inlineScript'
  | 'otherBase'
  | 'manyScripts'
  | 'unversioned'
  | 'olderScript'
  | 'noIntegrity'
  | 'wrongIntegrity'
  | 'unknownSetting'
  | 'unknownValue'
  | 'strangeAddress'
  | 'deadAddress'
  | 'unknownParameter'
  | 'wrongParameter';

/**
 * What is said of pasted code: a name, up to two values to put into its sentence, and where the second
 * is no value that there is, those that there are.
 */
export type Finding = readonly [
  name: FindingName,
  first?: string,
  second?: string,
  offered?: readonly Option[],
];

/** `fragment` opens the same choices in the builder, and is null where none can be told. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly fragment: string | null;
}
