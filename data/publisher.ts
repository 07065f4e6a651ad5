import { resolve } from 'node:path';
import type { Finding } from './findings.ts';
import { locate } from './locate.ts';
import { readDataFile } from './read/file.ts';
import { parseYaml } from './read/yaml.ts';
import { Publisher } from './schema/publisher.ts';
import { validate } from './validate/validate.ts';

/** Reads who publishes from a YAML file. Whatever is wrong with the file is a finding; then there is no publisher. */
export function loadPublisher(path: string): { publisher: Publisher | null; findings: Finding[] } {
  const { file, problems: unread } = readDataFile(resolve(path));
  if (unread.length > 0) return { publisher: null, findings: locate(unread) };
  const { value, problems: unparsed } = parseYaml(file);
  if (unparsed.length > 0) return { publisher: null, findings: locate(unparsed) };
  const { record, flaws } = validate(Publisher, value);
  return { publisher: record, findings: locate(flaws.map((flaw) => ({ ...flaw, file }))) };
}
