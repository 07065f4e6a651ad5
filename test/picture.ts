/** `npm run picture`: renews the picture of the start page in the README. */
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { startService } from './site/started-service.ts';

const file = join(import.meta.dirname, '../docs/images/start-page.png');
const [service, browser] = await Promise.all([startService(), launchBrowser()]);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 940 } });
  await page.goto(`${service.url}/sv/`);
  await page.waitForFunction(() => customElements.get('frid-quick-exit'));
  await page.screenshot({ path: file });
  console.log(`Renewed ${file}`);
} finally {
  await browser.close();
  await service.stop();
}
