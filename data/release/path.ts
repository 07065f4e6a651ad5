import { isLoose } from '../loose.ts';

/** What stands at a path, or undefined. Parts of a list are named by their id or their position. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) {
      const part: unknown = at.find((item) => isLoose(item) && item['id'] === step);
      return part ?? (at[Number(step)] as unknown);
    }
    return isLoose(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, value);
}

/** The steps of a path as people write it: `channels[0].value` or `channels.phone.value`. */
export function stepsOf(text: string): string[] {
  return text.split(/[.[\]]+/).filter((step) => step !== '');
}
