import { rmSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../browser/chromium.ts';
import { hosts } from '../hosts/hosts.ts';
import { readWhileUpdating } from '../hosts/read-while-updating.ts';
import { readUpdateCommands } from '../hosts/releases.ts';
import { isInstalled } from '../hosts/server-process.ts';
import { buildEdited } from '../hosts/edited-site.ts';

const UPDATES = 50;

/**
 * Updates a site fifty times by the README's own commands while readers go from page to page and search, on each
 * installed server that has a configuration in `tests/hosts`. Counts pages, what was missing, and pages whose style came
 * from another release; ends with 1 where there was any fault.
 */
export async function run(): Promise<void> {
  const sites = [await buildEdited(''), await buildEdited('Thêm một câu, để thử.')] as const;
  const browser = await launchChromium();
  for (const host of hosts.filter(({ configured, program }) => configured && isInstalled(program))) {
    const commands = readUpdateCommands();
    const { pages, releases, faults } = await readWhileUpdating(browser, {
      host,
      sites,
      updates: UPDATES,
      commands,
    });
    console.log(
      `${host.name}: ${UPDATES} updates, ${pages} pages read of ${releases} releases, ${faults.length} faults`,
    );
    for (const fault of new Set(faults)) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
  await browser.close();
  for (const site of sites) rmSync(path.dirname(site), { recursive: true });
}
