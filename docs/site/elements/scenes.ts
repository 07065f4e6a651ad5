/**
 * Brings about what an example shows: other data, no data, a reader who chooses or comes back. It stands
 * between the elements of a page and the network, before their script runs, and changes nothing in them.
 */
import type { Example, Only } from '../../../components/examples/example.ts';
import { moveClock } from '../builder/client/clock.ts';

/** What happens to one element, which is told by the end of its region: "varmland--<name>". */
export type Scene = Pick<Example, 'trouble' | 'only' | 'steps'>;
export type Scenes = Readonly<Record<string, Scene>>;

/** Milliseconds: longer than an answer is taken as it is when a reader comes back. */
const away = 660_000;
/** The first moments of the page, in which nobody waits between attempts that fail. */
const hurry = { until: 20_000, from: 500, to: 3_000 };

const later = globalThis.setTimeout.bind(globalThis);

/** Sets the scenes of a page: must run before its elements ask for anything. */
export function setScenes(scenes: Scenes): void {
  skipPauses();
  replaceFetch(scenes);
  const all = Object.entries(scenes);
  for (const [name, { steps = [] }] of all) void play(name, steps);
  const changing = all.filter(([, { trouble }]) => trouble === 'newer-later');
  if (changing.length) void comeBack(changing.map(([name]) => name));
}

function replaceFetch(scenes: Scenes): void {
  const ask = globalThis.fetch.bind(globalThis);
  const texts = new Map<string, Promise<string>>();
  const answered = new Set<string>();

  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [, name = ''] = /--([\w-]+)[^/]*$/.exec(address) ?? [];
    const scene = scenes[name];
    if (!scene) return ask(input, init);
    if (scene.trouble === 'no-answer') return new Promise(() => {});
    if (scene.trouble === 'offline') throw new TypeError('Failed to fetch');
    if (scene.trouble === 'broken-answer') return new Response('<p>Log in</p>');
    const own = address.replace(`--${name}`, '');
    const text = texts.get(own) ?? ask(own, init).then((answer) => answer.text());
    texts.set(own, text);
    const data = cutDown(await text, scene.only);
    // The second answer says the same in other letters: it only has to be another one.
    const isAnother = scene.trouble === 'newer-later' && answered.has(name);
    answered.add(name);
    return new Response(isAnother ? `${data} ` : data);
  };
}

/** The data with some of its records. */
function cutDown(text: string, only: Only = {}): string {
  const data = JSON.parse(text) as Record<string, { id: string }[]>;
  for (const [list, ids] of Object.entries(only)) {
    data[list] = data[list]!.filter(({ id }) => ids.includes(id));
  }
  return JSON.stringify(data);
}

/** Does what the reader does, each as soon as there is a field for it. */
async function play(name: string, steps: NonNullable<Scene['steps']>): Promise<void> {
  for (const { field: selector, value } of steps) {
    const field = (await inElement(name, selector)) as HTMLSelectElement;
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

/** The reader has been away for a while, once everything is shown. */
async function comeBack(names: string[]): Promise<void> {
  await Promise.all(names.map((name) => inElement(name, 'section')));
  moveClock(away);
  dispatchEvent(new Event('online'));
}

/** Something in the element of a scene, when it is there. */
async function inElement(name: string, selector: string): Promise<Element> {
  for (;;) {
    const element = document.querySelector(`[region$="--${name}"]`);
    const found = element?.shadowRoot?.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => later(resolve, 30));
  }
}

function skipPauses(): void {
  globalThis.setTimeout = ((run: () => void, wait = 0) => {
    const isPause = performance.now() < hurry.until && wait >= hurry.from && wait <= hurry.to;
    return later(run, isPause ? 0 : wait);
  }) as typeof setTimeout;
}
