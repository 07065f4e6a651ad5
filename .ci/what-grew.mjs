/**
 * Tells which modules a script grew or shrank by since its sizes were kept (npm run sizes). A module
 * counts in characters before the script is minified, since afterwards nothing tells them apart.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const file = 'components/sizes.json';
const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const isKeeping = process.env.FRID_KEEP_SIZES === '1';

/** Lines for the console: none when nothing changed. `modules` as Rollup gives them, `brotli` in bytes. */
export function whatGrew(fileName, brotli, modules) {
  const now = Object.fromEntries(
    Object.entries(modules)
      .filter(([, { code }]) => code)
      .map(([id, { code }]) => [relative('.', id), code.length]),
  );
  const before = kept[fileName] ?? { brotli, modules: now };
  if (isKeeping) keep(fileName, { brotli, modules: now });
  const grown = [...new Set([...Object.keys(before.modules), ...Object.keys(now)])]
    .map((id) => ({ id, by: (now[id] ?? 0) - (before.modules[id] ?? 0) }))
    .filter(({ by }) => by)
    .sort((a, b) => b.by - a.by);
  if (!grown.length) return [];
  return [
    `  ${signed(brotli - before.brotli)} bytes since the last npm run sizes, in characters of source:`,
    ...grown.map(({ id, by }) => `  ${signed(by).padStart(7)} ${id}`),
  ];
}

function keep(fileName, sizes) {
  kept[fileName] = sizes;
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}

function signed(number) {
  return (number > 0 ? '+' : '') + number;
}
