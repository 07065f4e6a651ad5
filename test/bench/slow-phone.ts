import type { Browser, Page } from 'playwright-core';

/** Slow 4G: milliseconds to and fro, and bytes a second both ways (1.6 Mbit/s). */
const slowNetwork = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };

/** A page as a slow phone loads it: with nothing kept from before. */
export async function slowPhone(browser: Browser, { cpu = 4, network = true } = {}): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...slowNetwork });
  }
  return page;
}
