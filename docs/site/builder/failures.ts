/** What can happen to a snippet on somebody's page, and is tried in the preview. */
export const failures = ['none', 'scripts', 'data', 'stale'] as const;

export type Failure = (typeof failures)[number];
