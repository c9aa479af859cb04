import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { buildEdited } from './edited-site.ts';
import { skipHost } from './describe-hosts.ts';
import { hosts } from './hosts.ts';
import { readWhileUpdating } from './read-while-updating.ts';
import { readUpdateCommands } from './releases.ts';
import { isInstalled } from './server-process.ts';

const { dist } = inject('builds').plain;

const UPDATES = 6;

let edited: string;
let browser: Browser;
beforeAll(async () => {
  [edited, browser] = await Promise.all([buildEdited('Thêm một câu, để thử.'), launchChromium()]);
}, 600_000);
afterAll(async () => {
  await browser.close();
  await rm(path.dirname(edited), { recursive: true });
});

describe('a site on one’s own server that is updated by the README’s commands', () => {
  it.for(hosts.filter(({ configured }) => configured))(
    'shows its readers no page of two releases and lacks nothing, on $name',
    { timeout: 180_000 },
    async (host, context) => {
      if (!isInstalled(host.program)) skipHost(host, context);
      const { pages, releases, faults } = await readWhileUpdating(browser, {
        host,
        sites: [dist, edited],
        updates: UPDATES,
        commands: readUpdateCommands(),
      });
      expect(faults).toEqual([]);
      expect(pages).toBeGreaterThan(10);
      expect(releases).toBe(UPDATES + 1);
    },
  );
});
