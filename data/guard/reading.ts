import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import type { MappedText } from './mapped-text.ts';

export interface Word {
  text: string;
  start: number;
  end: number;
  /** Begins with a capital. */
  capital: boolean;
}

type Span = readonly [start: number, end: number];

/** One way to read a text: folded, decoded or taken apart. */
export class Reading {
  readonly text: string;
  readonly mapped: MappedText;
  readonly words: readonly Word[];
  readonly hasDigit: boolean;
  #phones: readonly Span[] | undefined;

  constructor(mapped: MappedText) {
    this.mapped = mapped;
    this.text = mapped.text;
    this.words = wordsOf(mapped.text);
    this.hasDigit = /[0-9]/.test(mapped.text);
  }

  /** Whether a stretch overlaps a phone number: those are what the records are for. */
  isPhone(start: number, end: number): boolean {
    this.#phones ??= findPhoneNumbersInText(this.text, 'SE')
      .filter(({ startsAt }) => /[0+]/.test(this.text[startsAt] ?? ''))
      .map(({ startsAt, endsAt }) => [startsAt, endsAt] as const);
    return this.#phones.some(([from, to]) => from < end && start < to);
  }
}

/** By hand, because every text of every record comes here. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let offset = 0; offset <= text.length; offset++) {
    if (offset < text.length && isLetter(text.charCodeAt(offset))) {
      if (start < 0) start = offset;
    } else if (start >= 0) {
      const capital = isCapital(text.charCodeAt(start));
      words.push({ text: text.slice(start, offset), start, end: offset, capital });
      start = -1;
    }
  }
  return words;
}

/** A to Z, Å, Ä, Ö. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || code === 0xc5 || code === 0xc4 || code === 0xd6;
}

/** A to Z and a to z differ by 32, and so do Å and å. */
function isLetter(code: number): boolean {
  return isCapital(code) || isCapital(code - 32);
}
