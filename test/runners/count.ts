/** What a step of `npm test` hands back: how many tests, and all it said. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Outcome {
  count: Count;
  output: string;
}

export function none(): Count {
  return { passed: 0, failed: 0, skipped: 0 };
}

/** For what has no test to count, and failed. */
export function oneFailed(): Count {
  return { ...none(), failed: 1 };
}
