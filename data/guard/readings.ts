import { fold } from './fold.ts';
import { readUtf8 } from './decode.ts';
import { originOf, rewrite, type MappedText } from './mapped-text.ts';
import { Reading } from './reading.ts';

/** An encoded text in an encoded text in an encoded text: deeper nobody hides a place by mistake. */
const deepest = 3;

const betweenBlanks = /[^\s"'<>(),;]+/g;
/** Built of parts: a link, an identifier, a file name. */
const compound =
  /[a-zåäö][-_/=+.?&#:]+[a-zåäö0-9]|[0-9][-_/=+.?&#:]+[a-zåäö]|[A-ZÅÄÖ][-_/=+.?&#:]+[A-ZÅÄÖ0-9]|[0-9][-_/=+.?&#:]+[A-ZÅÄÖ]|[a-zåäö][A-ZÅÄÖ][a-zåäö]/;
const betweenHumps = /(?<=[a-zåäö])(?=[A-ZÅÄÖ][a-zåäö])/g;

const digitsForLetters = /(?<=[a-zåäö])[013457$](?=[a-zåäö])/gi;
const looksLikeLetters = /[a-zåäö]{2}[013457$][a-zåäö]|[a-zåäö][013457$][a-zåäö]{2}/i;
const letterOf: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's' };

const fewestSpacedOut = 5;
/** "S t o r g a t a n": single letters with the same thing between them; a wider gap parts words. */
const spacedOut = /(?<![a-zåäö])[a-zåäö](?:[ .\-_]{1,2}[a-zåäö]){4,}(?![a-zåäö])/gi;
const spacedOutWithBlanks = /(?<![a-zåäö])[a-zåäö](?: {1,4}[a-zåäö]){4,}(?![a-zåäö])/gi;

/** "8 1 1 2 2 8 - 9 8 7 4". */
const spacedFigures = /(?<!\d)\d(?:(?: | - | -|- )\d(?!\d)){5,}/g;

/** All ways a text can be read, the plain one first. */
export function* readings(text: string, depth = 0): Generator<Reading> {
  const plain = fold(text);
  const reading = new Reading(plain);
  yield reading;
  yield* takenApart(reading);
  if (depth < deepest && isMaybePacked(reading)) yield* unpacked(plain, depth);
}

function* takenApart({ mapped: plain, text, words, hasDigit }: Reading): Generator<Reading> {
  if (compound.test(text)) {
    yield new Reading(rewrite(rewrite(plain, betweenBlanks, intoWords), betweenHumps, () => ' '));
  }
  if ((hasDigit || text.includes('$')) && looksLikeLetters.test(text)) {
    yield new Reading(rewrite(plain, digitsForLetters, (found) => letterOf[found] ?? found));
  }
  if (hasDigit && text.search(spacedFigures) >= 0) {
    yield new Reading(rewrite(plain, spacedFigures, (found) => found.replaceAll(' ', '')));
  }
  if (words.filter((word) => word.text.length === 1).length >= fewestSpacedOut) {
    yield new Reading(rewrite(plain, spacedOutWithBlanks, closeUp));
    yield new Reading(rewrite(plain, spacedOut, (found) => found.replace(/[ .\-_]/g, '')));
  }
}

function intoWords(found: string): string {
  // An e-mail address has a rule of its own.
  if (!compound.test(found) || /^[^@/?]+@[^@/?]+$/.test(found)) return found;
  return found.replace(/[-_/=+.?&#:]/g, ' ');
}

function closeUp(found: string): string {
  return found.replace(/ {2,}/g, '\n').replaceAll(' ', '').replaceAll('\n', ' ');
}

const packed = [
  // Base64 of the web and the other one; it begins where something else ended.
  /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{12,}={0,2}/g,
  /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{12,}={0,2}/g,
  // Hexadecimal.
  /(?<![A-Za-z0-9])(?:[0-9a-f]{2}){6,}(?![A-Za-z0-9])/gi,
];
const hump = /[a-z0-9][A-Z]/;

function isMaybePacked({ text, hasDigit }: Reading): boolean {
  return text.length >= 12 && (hump.test(text) || (hasDigit && /[0-9a-f]{12}/i.test(text)));
}

function* unpacked(plain: MappedText, depth: number): Generator<Reading> {
  for (const [index, expression] of packed.entries()) {
    for (const match of plain.text.matchAll(expression)) {
      const inside = index === 2 ? fromHexadecimal(match[0]) : fromBase64(match[0]);
      if (inside === undefined) continue;
      const origin = originOf(plain, match.index);
      for (const { text } of readings(inside, depth + 1)) {
        yield new Reading({ text, origin: Array.from(text, () => origin) });
      }
    }
  }
}

function fromBase64(token: string): string | undefined {
  if (!hump.test(token)) return undefined;
  try {
    const bytes = atob(token.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
    return printable(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

function fromHexadecimal(token: string): string | undefined {
  return printable(Uint8Array.from(token.match(/../g) ?? [], (byte) => parseInt(byte, 16)));
}

/** Text, as people write it: random bytes are not. */
function printable(bytes: Uint8Array): string | undefined {
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09))
    return undefined;
  const text = readUtf8(bytes);
  return text !== undefined && /^[\p{L}\p{N}\p{P}\p{Zs}\p{S}\p{M}\p{Cf}\n\r\t]{6,}$/u.test(text)
    ? text
    : undefined;
}
