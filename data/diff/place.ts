import type { Step } from './details.ts';
import type { Words } from './text/words.ts';

/** A path as one says it: "kontaktvägen phone-1, öppettiderna, texten på svenska". */
export function placeInWords(path: readonly Step[], words: Words): string {
  let list = '';
  return path.reduce<string>((place, step, index) => {
    if (typeof step === 'object') return joined(place, `${words.part[list] ?? ''} ${step.part}`);
    list = step;
    const isNamedByPart = typeof path[index + 1] === 'object' && words.part[step] !== undefined;
    if (isNamedByPart) return place;
    const language = index > 0 ? words.language[step] : undefined;
    return language ? `${place} ${language}` : joined(place, words.field(step));
  }, '');
}

function joined(place: string, more: string): string {
  return place === '' ? more.trim() : `${place}, ${more.trim()}`;
}
