/**
 * `npm run openapi`: takes the descriptions as they are now for those that have landed, and the answers of the
 * example county for examples of what the real data do not have.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  apis,
  breakingChanges,
  contractOf,
  isUnderOldVersion,
  landedContract,
  writeContract,
} from './contract.ts';
import { fictionalAnswers } from './fictional-answers.ts';
import { read, realApp, root } from './real.ts';

const app = await realApp();
const answers = await fictionalAnswers(await read(app, `${root}/openapi.json`));
const file = join(import.meta.dirname, '../../api/fictional-examples.json');
writeFileSync(file, `${JSON.stringify(answers, null, 1)}\n`);
for (const api of apis) {
  const now = contractOf(await read(app, `${api.root}/openapi.json`), api);
  const landed = landedContract(api);
  const broken = await breakingChanges(landed, now);
  if (broken.length) {
    console.error(
      [
        `These changes break clients, so ${api.file} was not renewed:`,
        ...broken.map((change) => `- ${change}`),
        'Keep what was there, or raise the major version (api/resources/api-info.ts) and the path with it.',
      ].join('\n'),
    );
    process.exitCode = 1;
  } else if (isUnderOldVersion(landed, now)) {
    console.error(
      [
        `The description has changed and is still called ${now.info.version}, so ${api.file} was not renewed.`,
        'Raise apiVersion in api/resources/api-info.ts (the second number for what is added), set apiReleased,',
        `and run npm run openapi again. If ${now.info.version} has not landed, take its file back before: git checkout ${api.file}`,
      ].join('\n'),
    );
    process.exitCode = 1;
  } else {
    writeContract(now, api);
    console.log(`${api.file} is the description as it is now.`);
  }
}
