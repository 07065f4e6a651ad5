import { compare, type ActivityRow } from '../plan/rows.ts';
import { plain, type Content, type View } from '../view/view.ts';

/** What a reader has chosen or typed, by the name of the field; what is empty counts for nothing. */
export type Choice = Record<string, string | undefined>;

/** A field with a list to choose from, in which each row has some of the values. */
interface Field {
  name: string;
  label: Content;
  /** Values of a row, each with what it is called. */
  valuesOf(row: ActivityRow): [value: string, label: string | undefined][];
}

/** A field and the values that occur in it. */
export interface OptionList extends Field {
  options: [value: string, label: string | undefined][];
}

/** The lists to choose from; one without any value is left out. */
export function optionLists(rows: ActivityRow[], view: View): OptionList[] {
  return fieldsIn(view)
    .map((field) => {
      const options = [...new Map(rows.flatMap(field.valuesOf))];
      return { ...field, options: options.sort(([, a], [, b]) => compare(a ?? '', b ?? '')) };
    })
    .filter(({ options }) => options.length);
}

function fieldsIn(view: View): Field[] {
  const { words } = view;
  return [
    {
      name: 'goal',
      label: words.goal,
      valuesOf: ({ goals }) =>
        goals.map(({ id, number, text }) => [id, `${number}. ${plain(view, text)}`]),
    },
    {
      name: 'responsible',
      label: words.responsible,
      valuesOf: ({ responsible }) => responsible.map(({ id, name }) => [id, plain(view, name)]),
    },
    {
      name: 'status',
      label: words.status,
      valuesOf: ({ standing }) => [
        standing ? [standing.status, words[`status.${standing.status}`]] : ['none', words.notAsked],
      ],
    },
    {
      name: 'group',
      label: words.targetGroup,
      valuesOf: ({ activity }) =>
        activity.targetGroups.map((group) => [group, words[`group.${group}`]]),
    },
    {
      name: 'focus',
      label: words.focus,
      valuesOf: ({ activity }) => (activity.emphasized ? [['yes', words.onlyFocus]] : []),
    },
  ];
}

/** The rows that pass every choice. */
export function filtered(
  rows: ActivityRow[],
  lists: OptionList[],
  choice: Choice,
  view: View,
): ActivityRow[] {
  const words = folded(choice.search ?? '').split(/\s+/);
  const fields = lists.filter(({ name }) => choice[name]);
  return rows.filter(
    (row) =>
      fields.every(({ name, valuesOf }) =>
        valuesOf(row).some(([value]) => value === choice[name]),
      ) &&
      words.every((word) => !word || (row.searched ??= searchedText(row, view)).includes(word)),
  );
}

/** A text as search compares it: "Våld" is found by "vald", and "vald" by "våld". */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** What search looks in, in the language that is read. */
function searchedText(
  { activity, goals, responsible, cooperating }: ActivityRow,
  view: View,
): string {
  const named = [...responsible, ...cooperating].map(({ name }) => name);
  const texts = [activity.title, activity.text, ...activity.indicators, ...named];
  return folded(
    [...texts, ...goals.map(({ text }) => text)].map((text) => plain(view, text)).join(' '),
  );
}

/** Rows made ready for search in one go: a few milliseconds on a slow phone. */
const SLICE = 100;

/** Makes rows ready for search a few at a time, so that the first key never waits for thousands. */
export async function prepareSearch(
  rows: ActivityRow[],
  view: View,
  isWanted: () => boolean,
): Promise<void> {
  for (let done = 0; done < rows.length && isWanted(); done += SLICE) {
    for (const row of rows.slice(done, done + SLICE)) row.searched = searchedText(row, view);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
