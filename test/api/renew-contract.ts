/** `npm run openapi`: takes the descriptions as they are now for those that have landed. */
import { apis, breakingChanges, contractOf, landedContract, writeContract } from './contract.ts';
import { read, realApp } from './real.ts';

const app = await realApp();
for (const api of apis) {
  const now = contractOf(await read(app, `${api.root}/openapi.json`), api);
  const broken = await breakingChanges(landedContract(api), now);
  if (broken.length) {
    console.error(
      [
        `These changes break clients, so ${api.file} was not renewed:`,
        ...broken.map((change) => `- ${change}`),
        'Keep what was there, or raise the major version (api/resources/api-info.ts) and the path with it.',
      ].join('\n'),
    );
    process.exitCode = 1;
  } else {
    writeContract(now, api);
    console.log(`${api.file} is the description as it is now.`);
  }
}
