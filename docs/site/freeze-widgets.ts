/** `npm run freeze`: publishes the built scripts under the version in package.json, for ever. */
import { join } from 'node:path';
import { SettingsError } from '../../api/settings.ts';
import { builtWidgets } from './build-widgets.ts';
import { differences, freeze, publishedFolder, publishedWidgets } from './published-widgets.ts';

try {
  await freezeBuilt();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function freezeBuilt(): Promise<void> {
  const built = await builtWidgets();
  const { version } = built;
  const different = differences(built);
  if (different.length) {
    throw new SettingsError(
      `${version} is published already, and ${different.join(', ')} would change. ` +
        'Raise the version first: npm version minor --no-git-tag-version',
    );
  }
  if (publishedWidgets().some((one) => one.version === version)) {
    console.log(`${version} is published already, with these very bytes. Nothing to do.`);
    return;
  }
  freeze(built, join(import.meta.dirname, '../../dist/embed'));
  console.log(
    `${version} is published in ${join(publishedFolder, version)}. ` +
      `Commit it: git add components/published/${version}`,
  );
}
