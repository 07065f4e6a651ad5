/** `npm start`: builds what is missing, reads and checks the data, and starts the service with the site. */
import { createApp } from '../../api/app.ts';
import { serve } from '../../api/entry/node.ts';
import { jsonLog } from '../../api/http/log.ts';
import { readSettings, SettingsError } from '../../api/settings.ts';
import { formatFinding } from '../../data/findings.ts';
import { loadData } from '../../data/load.ts';
import { loadPublisher } from '../../data/publisher.ts';
import { dayInSweden } from '../../data/rules/today.ts';
import type { Finding } from '../../data/findings.ts';
import { builtWidgets } from './build-widgets.ts';
import { site } from './pages.ts';

try {
  await start();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const { findings, ...facts } = loadData({ today: dayInSweden(new Date()) });
  refuse(findings, 'The data cannot be published:');
  const { publisher, findings: publisherFindings } = settings.publisherFile
    ? loadPublisher(settings.publisherFile)
    : { publisher: null, findings: [] };
  refuse(publisherFindings, 'FRID_PUBLISHER names a file that says wrongly who publishes:');

  const pages = site(facts, { publisher, widgets: await builtWidgets() });
  const app = await createApp({ ...facts, ...pages, publisher, settings });
  const running = await serve({ app, ...settings, log: jsonLog(process.stdout) });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.close());
  }
  console.log(`Frid is running on ${running.url}

  ${running.url}/sv/                     the site, with both elements
  ${running.url}/en/                     the same in English
  ${running.url}/frid/v1/plans           the open data
  ${running.url}/frid/v1/openapi.json    its description
  ${running.url}/embed/frid.js           the script for other websites

${publisher ? `Published by ${publisher.name.sv}.` : 'Demonstration: nobody is set as publisher (FRID_PUBLISHER, see docs/publisher.example.yaml).'} Stop with Ctrl+C.`);
}

function refuse(findings: readonly Finding[], heading: string): void {
  if (findings.length === 0) return;
  const language = /^sv/.test(process.env.LC_ALL ?? process.env.LANG ?? '') ? 'sv' : 'en';
  const lines = findings.map((finding) => formatFinding(finding, language));
  throw new SettingsError([heading, ...lines].join('\n'));
}
