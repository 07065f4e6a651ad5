/**
 * Tells whether the files beside this one are the newest: `node check-update.mjs`.
 * Exit code 0: they are. 1: there are newer ones. 2: the service could not be asked.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const isSwedish = /^sv/.test(process.env.LC_ALL ?? process.env.LANG ?? 'sv');
const say = (swedish, english) => console.log(isSwedish ? swedish : english);

const here = new URL('.', import.meta.url);
const own = JSON.parse(await readFile(new URL('manifest.json', here), 'utf8'));

process.exitCode = await compare();

async function compare() {
  const newest = await ask(own.manifest);
  if (!newest) {
    say(
      `${own.manifest} svarade inte. Filerna här fungerar som förut.`,
      `${own.manifest} did not answer. The files here work as before.`,
    );
    return 2;
  }
  const changed = [];
  for (const [name, { integrity }] of Object.entries(newest.files)) {
    const body = await readFile(new URL(name, here)).catch(() => '');
    const hash = createHash('sha384').update(body).digest('base64');
    if (`sha384-${hash}` !== integrity) changed.push(name);
  }
  if (changed.length === 0) {
    say(
      `Allt är det senaste: skript ${newest.version}, data ${newest.release}.`,
      `Everything is the newest: scripts ${newest.version}, data ${newest.release}.`,
    );
    return 0;
  }
  say(
    `Inte det senaste (skript ${newest.version}, data ${newest.release}): ${changed.join(', ')}. Hämta ${newest.archive}`,
    `Not the newest (scripts ${newest.version}, data ${newest.release}): ${changed.join(', ')}. Fetch ${newest.archive}`,
  );
  return 1;
}

async function ask(address) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(20_000) });
    const manifest = await answer.json();
    return answer.ok && manifest.files ? manifest : undefined;
  } catch {
    return undefined;
  }
}
