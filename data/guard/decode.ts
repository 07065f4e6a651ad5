import { rewrite, type MappedText } from './mapped-text.ts';

const encoded =
  /(?:%[0-9a-f]{2})+|&#x[0-9a-f]{1,6};?|&#[0-9]{1,7};?|&[a-z]{2,8};|\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/gi;

/** Encoded more often than this nothing useful is. */
const deepest = 5;

/** Undoes percent-encoding, HTML entities and escapes of programs, also when one hides in another. */
export function decode(text: MappedText): MappedText {
  for (let depth = 0; depth < deepest && text.text.search(encoded) >= 0; depth++) {
    const decoded = rewrite(text, encoded, decodeOne);
    if (decoded.text === text.text) break;
    text = decoded;
  }
  return text;
}

function decodeOne(found: string): string {
  if (found.startsWith('%')) return decodeBytes(found);
  if (found.startsWith('&') && found[1] !== '#') return entities[found.slice(1, -1)] ?? found;
  const hexadecimal = /x|\\u/i.test(found);
  const digits = found.replace(hexadecimal ? /^&#x|^\\u\{?|^\\x|[;}]/gi : /\D/g, '');
  const code = parseInt(digits, hexadecimal ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : found;
}

/** UTF-8, or else Latin-1, as old Swedish sites still send. */
function decodeBytes(found: string): string {
  const bytes = Uint8Array.from(found.slice(1).split('%'), (byte) => parseInt(byte, 16));
  return readUtf8(bytes) ?? String.fromCharCode(...bytes);
}

/** The text that bytes hold, or undefined when they are no UTF-8. */
export function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Those that can stand in an address; the others carry no meaning here. */
const entities: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ' },
  ...{ thinsp: ' ', shy: '', zwj: '', zwnj: '', ndash: '-', mdash: '-', hyphen: '-', minus: '-' },
  ...{ aring: 'å', auml: 'ä', ouml: 'ö', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö', eacute: 'é' },
  ...{ aelig: 'æ', oslash: 'ø', deg: '°', prime: "'", Prime: '"', commat: '@', period: '.' },
  ...{ comma: ',', plus: '+', num: '#', colon: ':', semi: ';', sol: '/', lowbar: '_', equals: '=' },
  ...{ Tab: ' ', NewLine: ' ', rsquo: "'", lsquo: "'", bsol: '\\', percnt: '%', fjlig: 'fj' },
};
