import type { BrowserContext } from 'playwright-core';

/** Pages as they look to a reader whose browser has the fonts by now, however late they come here. */
export async function keepFonts(context: BrowserContext): Promise<void> {
  await context.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(':optional', ':block') });
  });
}
