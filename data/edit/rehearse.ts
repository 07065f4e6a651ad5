import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { loadData, type Loaded } from '../load.ts';
import { shownName } from '../read/file.ts';
import { findRegions } from '../read/regions.ts';

/**
 * Loads a data folder as it would be with other texts, by path, in some of its files. It is tried in a
 * copy: what turns out to be wrong has then harmed nothing. Findings name the real files.
 */
export function rehearse(root: string, texts: ReadonlyMap<string, string>, today: string): Loaded {
  const copy = mkdtempSync(join(tmpdir(), 'frid-rehearsal-'));
  try {
    const { names } = findRegions(root);
    for (const name of names)
      for (const file of readdirSync(join(root, name)))
        if (file.endsWith('.yaml')) cpSync(join(root, name, file), join(copy, name, file));
    for (const [path, text] of texts) writeFileSync(join(copy, relative(root, path)), text);

    const loaded = loadData({ root: copy, today, regions: names });
    const realName = (text: string) => text.replaceAll(shownName(copy), shownName(root));
    const findings = loaded.findings.map(({ file, expected, ...finding }) => ({
      ...finding,
      file: realName(file),
      ...(expected !== undefined && { expected: realName(expected) }),
    }));
    return { ...loaded, findings };
  } finally {
    rmSync(copy, { recursive: true });
  }
}
