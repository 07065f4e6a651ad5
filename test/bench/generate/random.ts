import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Choices that are the same for the same seed, on every machine. */
export class Random {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  chance(percent: number): boolean {
    return this.between(1, 100) <= percent;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!;
  }

  /** Different items of a list, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list.keys()];
    const taken = Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.between(0, left.length - 1), 1),
    );
    return taken
      .flat()
      .sort((a, b) => a - b)
      .map((index) => list[index]!);
  }

  /** A day between two days, YYYY-MM-DD. */
  day(from: string, to: string): string {
    const [first, last] = [from, to].map((day) => Date.parse(day) / 864e5);
    return new Date(this.between(first!, last!) * 864e5).toISOString().slice(0, 10);
  }
}
