import { z } from 'zod';
import { fieldInWords } from '../diff/field-words.ts';
import { fileNameOf } from '../read/regions.ts';
import { withMeanings } from '../schema/choices-sv.ts';
import { CalendarDate, PartialDate } from '../schema/dates.ts';
import { descriptionsInSwedish } from '../schema/descriptions-sv.ts';
import { referenceTarget } from '../schema/id.ts';
import { unwrap } from '../schema-walk.ts';

export type StarterLanguage = 'sv' | 'en';

const lineWidth = 90;

interface Hints {
  choose: string;
  choices: (options: readonly string[]) => string;
  several: string;
  reference: (file: string) => string;
  form: Readonly<Record<string, string>>;
  truth: string;
}

/** What to do with a record that has just been begun. */
export const guidance: Record<StarterLanguage, readonly string[]> = {
  sv: [
    '# Fyll i det som är tomt. Ta bort # framför ett fält som du också vet något om.',
    '# Det som ingen källa säger lämnas borta. frid check säger vad som återstår.',
  ],
  en: [
    '# Fill in what is empty. Remove the # before a field that you know something of, too.',
    '# What no source says is left out. frid check says what remains.',
  ],
};

const hints: Record<StarterLanguage, Hints> = {
  sv: {
    choose: 'Välj bland',
    choices: withMeanings,
    several: 'Flera skrivs [ett, två].',
    reference: (file) => `Skriv id för en post i ${file}.`,
    form: {
      date: "Skriv '2026-11-23', med citattecken.",
      'partial-date':
        "Skriv '2026', '2026-11' eller '2026-11-23', med citattecken; tomt är inte känt.",
      id: 'Skriv ett id: små bokstäver, siffror och bindestreck.',
      'web-address': 'Skriv https://…',
      number: 'Skriv ett heltal.',
    },
    truth: 'Skriv true eller false.',
  },
  en: {
    choose: 'Choose from',
    choices: (options) => options.join(', '),
    several: 'Several are written [one, two].',
    reference: (file) => `Write the id of a record in ${file}.`,
    form: {
      date: "Write '2026-11-23', with quotes.",
      'partial-date': "Write '2026', '2026-11' or '2026-11-23', with quotes; empty is not known.",
      id: 'Write an id: small letters, digits and hyphens.',
      'web-address': 'Write https://…',
      number: 'Write a whole number.',
    },
    truth: 'Write true or false.',
  },
};

/** What a field is and what may stand in it, as comment lines. */
export function explainField(name: string, field: z.ZodType, language: StarterLanguage): string[] {
  const words = fieldInWords([name], language).replace(/^the /, '');
  const english = descriptionOf(field);
  const described = language === 'en' ? english : descriptionsInSwedish[english ?? ''];
  const what = described ?? words.charAt(0).toUpperCase() + words.slice(1);
  return wrapped([`${what}.`, ...hintsFor(field, hints[language])].join(' '));
}

const ofTypes = [CalendarDate, PartialDate].map((type) => type.meta()?.description);

/** What the schema says of this field, and not of every field of its type. */
function descriptionOf(field: z.ZodType): string | undefined {
  const { description, id } = field.meta() ?? {};
  const isShared =
    id !== undefined ||
    referenceTarget(unwrap(field)) !== undefined ||
    ofTypes.includes(description);
  return isShared ? undefined : description;
}

function hintsFor(field: z.ZodType, words: Hints): string[] {
  const { choose, choices, several, reference, form, truth } = words;
  const inner = unwrap(field);
  if (inner instanceof z.ZodArray) {
    const element = unwrap(inner.element);
    return element instanceof z.ZodObject ? [] : [...hintsFor(element, words), several];
  }
  const hint = form[inner.safeParse('?').error?.issues[0]?.message ?? ''];
  if (hint !== undefined) return [hint];
  if (inner instanceof z.ZodEnum) return [`${choose} ${choices(inner.options.map(String))}.`];
  if (inner instanceof z.ZodBoolean) return [truth];
  const target = referenceTarget(inner);
  return target ? [reference(fileNameOf(target))] : [];
}

function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line.length + word.length < lineWidth) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(` ${word}`);
  }
  return lines.map((line) => `#${line}`);
}
