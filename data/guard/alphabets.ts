import { rewrite, type MappedText } from './mapped-text.ts';

const word = /[\p{L}\p{M}\p{So}]+/gu;
const foreignLetter = /[Ͱ-ԯᴀ-ᶿꜰ-ꞿɐ-ʯᏀ-Ᏽ🄰-🇿]/gu;
const foreign = /[Ͱ-ԯᴀ-ᶿꜰ-ꞿɐ-ʯᏀ-Ᏽ🄰-🇿]/u;

/**
 * Letters of other alphabets. In a word that also has Latin letters they are look-alikes; a word of
 * Cyrillic only is spelled as it sounds, so that a Swedish street in Ukrainian text is still a street.
 */
export function foldAlphabets(mapped: MappedText): MappedText {
  if (!foreign.test(mapped.text)) return mapped;
  return rewrite(mapped, word, (found) => {
    if (!foreign.test(found)) return found;
    const table = /[A-Za-zÅÄÖåäö]/.test(found) ? lookAlikes : sounds;
    return found.replace(foreignLetter, (letter) => enclosed(letter) ?? sameCase(letter, table));
  });
}

function sameCase(letter: string, table: ReadonlyMap<string, string>): string {
  const exact = table.get(letter);
  if (exact !== undefined) return exact;
  const lower = letter.toLowerCase();
  const found = table.get(lower);
  if (found === undefined) return lookAlikes.get(letter) ?? letter;
  return lower === letter ? found : found.charAt(0).toUpperCase() + found.slice(1);
}

/** White letters on black, and the letters that flags are made of. */
function enclosed(character: string): string | undefined {
  const code = character.codePointAt(0)!;
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (code >= first && code < first + 26) return String.fromCharCode(65 + code - first);
  }
  return undefined;
}

function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs.split(' ').map((pair) => {
      const [letter = '', ...rest] = [...pair];
      return [letter, rest.join('')];
    }),
  );
}

const lookAlikes = table(
  // Cyrillic, Greek, small capitals, Cherokee.
  'аa еe оo рp сc уy хx іi ѕs јj ԁd һh ӏl ԛq ԝw ɡg ѵv ѡw ғf ҽe үy зz кk мm нh тt вb гr пn иu ' +
    'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ ԌG ԜW Ѵv ӓä ӧö ӰY Ӓä Ӧö ' +
    'αa νv οo ρp τt υu χx κk ιi ηn εe γy ωw σo ϲc ϳj ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
    'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɩi ʋv ɾr ' +
    'ᎪA ᏴB ᏟC ᎠD ᎬE ᏀG ᎻH ᎥI ᎫJ ᏦK ᏞL ᎷM ᏢP ᎡR ᏚS ᎢT ᏙV ᎳW ᏃZ',
);

const sounds = table(
  'аa бb вv гg ґg дd еe єe ёe жz зz иy іi їi йj кk лl мm нn оo пp рr сs тt уu фf хh цc чc шs щs ъ ыy ь эe юu яa',
);
