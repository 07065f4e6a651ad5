import type { Bilingual } from '../language.ts';

interface WithdrawText {
  description: string;
  id: string;
  options: Record<'reason' | 'reasonEn', string>;
  examples: string;
  wholeRecord: (id: string, field: string) => string;
  already: (id: string, on: string) => string;
  done: (place: string, id: string) => string;
  emergency: (id: string) => string;
  next: string;
}

export const withdrawText: Bilingual<WithdrawText> = {
  sv: {
    description: 'Tar en post ur bruk direkt: den försvinner ur alla aktuella listor.',
    id: 'postens id, till exempel kvinnojouren-exempel',
    options: {
      reason: 'skälet, på svenska; det ges ut, så skriv ingen plats och inget namn',
      reasonEn: 'skälet på engelska',
    },
    examples: `
Exempel:
  frid withdraw ungarelationer --reason "Den som driver tjänsten har bett om det."

Posten tas inte bort ur filen. Den märks med dag och skäl, så att ingen behöver undra vart den tog
vägen. Ångra genom att ta bort fältet deprecated ur filen.`,
    wholeRecord: (id, field) =>
      `Bara hela poster tas ur bruk så här. Är det bara ${field} som upphör? Skriv i filen, under den kanalen, validTo: med sista dagen den gäller, och replacedById: om en annan kanal träder i dess ställe. Hela posten: frid withdraw ${id} --reason "…"`,
    already: (id, on) => `${id} är redan ur bruk, sedan ${on}. Inget är ändrat.`,
    done: (place, id) => `${place} ${id} är nu ur bruk.`,
    emergency: (id) =>
      `Obs: ${id} hörde till det som alltid visas först. 112 och de nationella linjernas nummer står dessutom i själva skripten; de ändras bara med en ny version av Frid.`,
    next: 'Ge ut det nu: frid release. En tjänst som är igång tar den nya utgåvan av sig själv.',
  },
  en: {
    description: 'Takes a record out of use at once: it disappears from all current lists.',
    id: "the record's id, for instance kvinnojouren-exempel",
    options: {
      reason: 'the reason, in Swedish; it is published, so write no place and no name',
      reasonEn: 'the reason in English',
    },
    examples: `
Example:
  frid withdraw ungarelationer --reason "Den som driver tjänsten har bett om det."

The record is not removed from the file. It is marked with day and reason, so that nobody has to
wonder where it went. To undo it, remove the field deprecated from the file.`,
    wholeRecord: (id, field) =>
      `Only whole records are withdrawn like this. Is it only ${field} that ends? Write in the file, under that channel, validTo: with the last day it is valid, and replacedById: if another channel takes its place. The whole record: frid withdraw ${id} --reason "…"`,
    already: (id, on) => `${id} is out of use already, since ${on}. Nothing has been changed.`,
    done: (place, id) => `${place} ${id} is now out of use.`,
    emergency: (id) =>
      `Note: ${id} was part of what is always shown first. 112 and the numbers of the national lines also stand in the scripts themselves; those change only with a new version of Frid.`,
    next: 'Publish it now: frid release. A service that is running takes the new release by itself.',
  },
};
