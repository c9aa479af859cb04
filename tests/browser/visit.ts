import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * A page of a new visitor, and what went wrong while it was open: errors in the console (violations of the
 * Content-Security-Policy are among them), exceptions, failed requests.
 */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    // What a reader who has left no longer waits for.
    if (errorText !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${errorText}`);
  });
  return { page, faults, end: () => context.close() };
}

/** An open page with its faults so far. */
export interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
  end(): Promise<void>;
}
