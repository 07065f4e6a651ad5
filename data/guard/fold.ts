import { decode } from './decode.ts';
import { foldAlphabets } from './alphabets.ts';
import { rewrite, type MappedText } from './mapped-text.ts';

/** Text that is as it should be: most is. */
const plain = /^[ !-$'()+-;=?-[\]-_a-~åäöÅÄÖ]*$/;
/** The same, with signs that have a plain twin of the same length. */
const almostPlain = /^[ !-$'()+-;=?-[\]-_a-~åäöÅÄÖéÉ\n\t\u00a0–—‑’‘”“»…·•]*$/;
const twins: Record<string, string> = {
  é: 'e',
  É: 'E',
  '\n': ' ',
  '\t': ' ',
  '\u00a0': ' ',
  '–': '-',
  '—': '-',
  '‑': '-',
  '’': "'",
  '‘': "'",
  '”': '"',
  '“': '"',
  '»': '"',
  '…': '.',
  '·': '.',
  '•': ' ',
};
const twin = /[éÉ\n\t\u00a0–—‑’‘”“»…·•]/g;

const tag = /<!--[^]*?-->|<\/?[a-z][^<>]*>/gi;
const breakingTag = /^<\/?(?:br|p|div|li|ul|ol|td|tr|table|h\d|section)\b/i;
const brokenAtLineEnd = /(?<=\p{L})[-\u00ad\u2010]\s*\n\s*(?=\p{Ll})/gu;
/** One character with what is stacked on it. */
const notPlain = /[^ -~åäöÅÄÖ]\p{M}*|[ -~åäöÅÄÖ]\p{M}+/gu;
const emphasis = /[*`]+/g;

/**
 * The text as an eye reads it, in a small alphabet (ASCII and å, ä, ö): encodings and tags undone,
 * invisible characters gone, look-alikes, other alphabets' letters and digits made plain.
 */
export function fold(text: string): MappedText {
  if (plain.test(text)) return { text };
  if (almostPlain.test(text) && text.search(brokenAtLineEnd) < 0) {
    return { text: text.replace(twin, (character) => twins[character]!) };
  }
  let folded = decode({ text });
  folded = rewrite(folded, tag, (found) => (breakingTag.test(found) ? ' ' : ''));
  folded = rewrite(folded, brokenAtLineEnd, () => '');
  folded = foldAlphabets(folded);
  folded = rewrite(folded, notPlain, foldCharacter);
  return rewrite(folded, emphasis, () => '');
}

function foldCharacter(cluster: string): string {
  if (/^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\u00ad]/u.test(cluster)) return '';
  if (/^\p{Z}|^[\n\r\t\v\f]/u.test(cluster)) return ' ';
  if (/^\p{Pd}|^[−﹣⁃]/u.test(cluster)) return '-';
  const sign = signs[cluster[0]!];
  if (sign !== undefined) return sign;
  const plain = cluster.normalize('NFKC');
  if (/^[ -~åäöÅÄÖ]*$/.test(plain)) return plain;
  // Accents other than those of å, ä and ö go; so does whatever else was stacked on a letter.
  const letter = plain.normalize('NFD').replace(/\p{M}+/gu, '');
  const ring = /^[aAoO][\u0308\u030a]/.exec(plain.normalize('NFD'));
  if (ring) return ring[0].normalize('NFC');
  return [...letter].map((one) => signs[one] ?? digit(one) ?? one).join('');
}

const signs: Record<string, string> = {
  '°': '°',
  º: '°',
  '˚': '°',
  '′': "'",
  '’': "'",
  '‘': "'",
  '´': "'",
  '″': '"',
  '”': '"',
  '“': '"',
  '…': '...',
  '·': '.',
  '•': ' ',
  '∶': ':',
  '⁄': '/',
  '∕': '/',
  ø: 'ö',
  Ø: 'Ö',
  æ: 'ä',
  Æ: 'Ä',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  đ: 'd',
};

/** The value of a decimal digit of any script: the zero of each stands at a multiple of ten from it. */
function digit(character: string): string | undefined {
  if (!/\p{Nd}/u.test(character)) return undefined;
  let zero = character.codePointAt(0)!;
  const value = zero;
  while (value - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((value - zero) % 10);
}
