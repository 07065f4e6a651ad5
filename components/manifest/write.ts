/** `npm run manifest`: renews the committed manifest. A test fails when it is older than the elements. */
import { writeFileSync } from 'node:fs';
import { analyze } from './analyze.ts';

writeFileSync('components/custom-elements.json', `${JSON.stringify(analyze(), null, 2)}\n`);
