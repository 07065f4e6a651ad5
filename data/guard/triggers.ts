import type { Reading } from './reading.ts';
import type { RuleGroup } from './rule.ts';

/** So many words no data of ours has; what reads anything else must not grow without end. */
const remembered = 100_000;

/** What one word says, whatever stands around it. */
interface Signs {
  /** Groups it makes worth trying. */
  called: readonly RuleGroup[];
  /** Groups of which it is what must be there besides. */
  granted: readonly RuleGroup[];
}

/** Most words say nothing. */
const noSigns: Signs = { called: [], granted: [] };

/** Finds out, word by word, which groups of rules a text is worth trying on. */
export class Triggers {
  readonly #groups: readonly RuleGroup[];
  readonly #byText: readonly RuleGroup[];
  readonly #known = new Map<string, Signs>();

  constructor(groups: readonly RuleGroup[]) {
    this.#groups = groups;
    this.#byText = groups.filter((group) => !group.word);
  }

  /** The groups that something in the reading calls for. */
  of(reading: Reading): Iterable<RuleGroup> {
    const called = new Set<RuleGroup>();
    const granted = new Set<RuleGroup>();
    for (const word of reading.words) {
      const signs = this.#signsOf(word.text);
      for (const group of signs.called) called.add(group);
      for (const group of signs.granted) granted.add(group);
    }
    return [...called, ...this.#byText].filter(
      (group) =>
        (!group.digits || reading.hasDigit) &&
        (!group.also || granted.has(group)) &&
        (!group.text || group.text.test(reading.text)),
    );
  }

  #signsOf(word: string): Signs {
    let signs = this.#known.get(word);
    if (!signs) {
      const called = this.#groups.filter((group) => group.word?.(word));
      const granted = this.#groups.filter((group) => group.also?.(word));
      signs = called.length + granted.length > 0 ? { called, granted } : noSigns;
      if (this.#known.size >= remembered) this.#known.clear();
      this.#known.set(word, signs);
    }
    return signs;
  }
}
