/** `npm run openapi`: takes the description as it is now for the one that has landed. */
import { breakingChanges, contractOf, landedContract, writeContract } from './contract.ts';
import { read, realApp, root } from './real.ts';

const now = contractOf(await read(await realApp(), `${root}/openapi.json`));
const broken = await breakingChanges(landedContract(), now);
if (broken.length) {
  console.error(
    [
      'These changes break clients, so the description was not renewed:',
      ...broken.map((change) => `- ${change}`),
      'Keep what was there, or raise the major version (api/resources/api-info.ts) and the path with it.',
    ].join('\n'),
  );
  process.exitCode = 1;
} else {
  writeContract(now);
  console.log('docs/openapi/frid-v1.json is the description as it is now.');
}
