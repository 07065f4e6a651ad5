/** `npm start`: builds what is missing, reads and checks the data, and starts the service with the site. */
import { createApp, type App } from '../../api/app.ts';
import type { WidgetVersion } from '../../api/embed/widget-versions.ts';
import { keepHeapLean } from '../../api/entry/lean-heap.ts';
import { liveApp } from '../../api/entry/live.ts';
import { serve } from '../../api/entry/node.ts';
import { watchData } from '../../api/entry/watch.ts';
import { errorLine, jsonLog } from '../../api/http/log.ts';
import { BrokenReleaseError } from '../../api/releases/archive.ts';
import { publishedFacts, UnpublishableError } from '../../api/releases/published-facts.ts';
import { readSettings, SettingsError, type Settings } from '../../api/settings.ts';
import { formatFinding } from '../../data/findings.ts';
import { loadPublisher } from '../../data/publisher.ts';
import { dayInSweden } from '../../data/rules/today.ts';
import type { Finding } from '../../data/findings.ts';
import type { Publisher } from '../../data/schema/publisher.ts';
import { builtWidgets } from './build-widgets.ts';
import { site } from './pages.ts';
import { allWidgets, differences } from './published-widgets.ts';

const language = /^sv/.test(process.env.LC_ALL ?? process.env.LANG ?? '') ? 'sv' : 'en';

try {
  await start();
} catch (error) {
  const isExpected = [SettingsError, UnpublishableError, BrokenReleaseError].some(
    (kind) => error instanceof kind,
  );
  if (!isExpected || !(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const publisher = readPublisher(settings);
  const built = await builtWidgets();
  const changed = differences(built);
  if (changed.length) {
    console.error(
      `The sources no longer make the published ${built.version} (${changed.join(', ')}), which is what is shown. Raise the version in package.json.`,
    );
  }
  const widgets = allWidgets(built);
  const make = () => makeApp(settings, publisher, widgets);
  const report = (message: string) => console.error(errorLine(message));
  const { app, reload } = liveApp(await make(), { make, report, now: () => new Date() });
  const running = await serve({ app, ...settings, log: jsonLog(process.stdout) });
  keepHeapLean();
  // What fails here fails again for who asks for it, and is told there: the service goes on.
  app.workAhead().catch((error: unknown) => report(String(error)));
  const unwatch = watchData(settings.dataFolder, () => void reload('changed'));
  process.on('SIGHUP', () => void reload('asked'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      unwatch();
      void running.close();
    });
  }
  console.log(`Frid is running on ${running.url}

  ${running.url}/sv/                     the site
  ${running.url}/en/                     the same in English
  ${running.url}/frid/v1/plans           the open data
  ${running.url}/frid/v1/openapi.json    its description
  ${running.url}/embed/v1/frid.js        the script for other websites

${publisher ? `Published by ${publisher.name.sv}.` : 'Demonstration: nobody is set as publisher (FRID_PUBLISHER, see docs/publisher.example.yaml).'} Stop with Ctrl+C.`);
}

async function makeApp(
  settings: Settings,
  publisher: Publisher | null,
  widgets: readonly WidgetVersion[],
): Promise<App> {
  const facts = await publishedFacts(settings.dataFolder, dayInSweden(new Date()), language);
  const pages = site(facts, { publisher, widgets, baseUrl: settings.baseUrl });
  return createApp({ ...facts, ...pages, widgets, publisher, settings });
}

function readPublisher({ publisherFile }: Settings): Publisher | null {
  if (publisherFile === null) return null;
  const { publisher, findings } = loadPublisher(publisherFile);
  refuse(findings, 'FRID_PUBLISHER names a file that says wrongly who publishes:');
  return publisher;
}

function refuse(findings: readonly Finding[], heading: string): void {
  if (findings.length === 0) return;
  const lines = findings.map((finding) => formatFinding(finding, language));
  throw new SettingsError([heading, ...lines].join('\n'));
}
