import type { Browser } from 'playwright-core';

/**
 * Opens a page as a new visitor with a cheap phone on slow 4G: 1.6 Mbit/s, 150 ms, the processor four times slower.
 * Waits until nothing has been asked for during a second and a half.
 */
export async function loadPage(browser: Browser, address: string): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const types = new Map<string, string>();
  const headers = new Map<string, number>();
  const bytes: Record<string, number> = {};
  let quietSince = performance.now();
  session.on('Network.requestWillBeSent', ({ requestId, type = 'Other', request }) => {
    quietSince = performance.now();
    if (!request.url.startsWith('data:')) types.set(requestId, type);
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    headers.set(requestId, response.encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    quietSince = performance.now();
    const type = types.get(requestId);
    if (type) bytes[type] = (bytes[type] ?? 0) + encodedDataLength - (headers.get(requestId) ?? 0);
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watchPaints);
  await page.goto(address);
  while (performance.now() - quietSince < 1500) await page.waitForTimeout(100);
  const paints = await page.evaluate<Paints>('paints');
  await context.close();
  return { ...paints, bytes, requests: types.size };
}

/** A slow 4G line, as DevTools wants it. */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Runs in the page. */
function watchPaints(): void {
  const paints = { fcp: 0, lcp: 0, cls: 0 };
  Reflect.set(window, 'paints', paints);
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') paints.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (paints.lcp = startTime));
  watch('layout-shift', (entry) => (paints.cls += Number(Reflect.get(entry, 'value'))));
}

interface Paints {
  /** First and largest contentful paint, in milliseconds. */
  readonly fcp: number;
  readonly lcp: number;
  /** All layout shifts together, which is never less than the score of their worst window. */
  readonly cls: number;
}

/** How a page came. */
export interface PageLoad extends Paints {
  /** By the type of the resource as DevTools names it; bodies as sent, without headers. */
  readonly bytes: Readonly<Record<string, number>>;
  readonly requests: number;
}
