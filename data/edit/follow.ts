import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';

type Group = YAMLMap<Node, Node | null>;

/** Where a value is to be set: in which group, and at which of its fields if it has it already. */
export interface Place {
  group: Group;
  pair: Pair<Node, Node | null> | undefined;
  /** Field of the group, and fields below it that do not exist yet. */
  keys: [string, ...string[]];
  /** The whole path with lists by position. */
  steps: (string | number)[];
}

/** Follows a path in the text of one record. Where it cannot be followed, says why. */
export function follow(text: string, path: readonly string[]): Place | string {
  const list = parseDocument(text, { prettyErrors: false, logLevel: 'silent' }).contents;
  let group = isSeq(list) ? list.items[0] : undefined;
  const steps: (string | number)[] = [];
  for (let index = 0; index < path.length;) {
    if (!isMap<Node, Node | null>(group)) return 'this is not a group of fields';
    const [key, ...below] = path.slice(index) as [string, ...string[]];
    const pair = group.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    const value = pair?.value;
    if (isAlias(value)) return 'this is an alias (*) for another place';
    if (below.length === 0) return { group, pair, keys: [key], steps: [...steps, key] };
    if (!value || (isScalar(value) && value.value === null))
      return { group, pair, keys: [key, ...below], steps: [...steps, key, ...below] };
    steps.push(key);
    index++;
    if (isSeq(value)) {
      const position = positionOf(value, path[index]);
      if (position < 0) return `there is no part ${path[index] ?? ''} in this list`;
      if (index === path.length - 1) return 'a whole part of a list cannot be set';
      steps.push(position);
      index++;
      group = value.items[position];
    } else {
      group = value;
    }
  }
  return 'the path is empty';
}

function positionOf(list: YAMLSeq, step: string | undefined): number {
  const byId = list.items.findIndex((item) => isMap(item) && item.get('id') === step);
  return byId >= 0 ? byId : list.items.findIndex((_, index) => String(index) === step);
}
