import { distance } from 'fastest-levenshtein';

/** Share of the letters that may differ before a guess is worse than none. */
const tolerance = 0.4;

/** The candidates most like a word, at most three and only when they are alike; none when none is. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const wanted = word.trim().toLowerCase();
  let limit = Math.max(1, Math.floor(wanted.length * tolerance));
  let best: string[] = [];
  for (const candidate of candidates) {
    const away = distance(wanted, candidate.toLowerCase());
    if (away > limit) continue;
    if (away < limit) best = [];
    limit = away;
    best.push(candidate);
  }
  return best.slice(0, 3);
}

/** "Kvinnojouren Åsa" as an id: "kvinnojouren-asa". */
export function asId(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
