/** A text that was rewritten, and for each of its characters where it came from. */
export interface MappedText {
  text: string;
  /** Offset in the original by offset here; absent while nothing has moved. */
  origin?: readonly number[];
}

/** Replaces every match. Signs replaced one by one keep their places, else all come from where the match began. */
export function rewrite(
  mapped: MappedText,
  expression: RegExp,
  replace: (match: string) => string,
): MappedText {
  let text = '';
  const origin: number[] = [];
  let read = 0;
  const copyUntil = (end: number) => {
    for (let offset = read; offset < end; offset++) origin.push(originOf(mapped, offset));
    text += mapped.text.slice(read, end);
    read = end;
  };
  for (const match of mapped.text.matchAll(expression)) {
    copyUntil(match.index);
    const replacement = replace(match[0]);
    text += replacement;
    const sameLength = replacement.length === match[0].length;
    for (let count = 0; count < replacement.length; count++) {
      origin.push(originOf(mapped, match.index + (sameLength ? count : 0)));
    }
    read = match.index + match[0].length;
  }
  if (origin.length === 0 && read === 0) return mapped;
  copyUntil(mapped.text.length);
  return { text, origin };
}

/** Where a character came from. */
export function originOf(mapped: MappedText, offset: number): number {
  return mapped.origin ? (mapped.origin[offset] ?? mapped.origin.at(-1) ?? 0) : offset;
}
