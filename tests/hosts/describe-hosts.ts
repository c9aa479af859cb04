import { afterAll, beforeAll, describe, type TestContext } from 'vitest';
import { startHost, type Host } from './hosts.ts';
import { isInstalled, type Running } from './server-process.ts';

/**
 * The same tests on several hosts, for several places of the site each. Where a host's program is not installed, its
 * tests are skipped and say so.
 *
 * @param sites the built folder to serve under each path
 * @param tests takes what gives a test the address of the site's root
 */
export function describeHosts(
  these: readonly Host[],
  sites: Readonly<Record<string, string>>,
  tests: (address: (context: TestContext) => string) => void,
): void {
  const places = these.flatMap((host) => {
    return Object.entries(sites).map(([base, site]) => ({ host, base, site, name: host.name }));
  });
  describe.each(places)('the site on $name under $base', ({ host, base, site }) => {
    let server: Running | undefined;
    const reason = `${host.name} is not installed here; the package is “${host.package}”`;
    beforeAll(async () => {
      if (isInstalled(host.program)) server = await startHost(host, site, base);
      else console.warn(`Not tried: ${reason}.`);
    });
    afterAll(() => server?.stop());
    tests(({ skip }) => server?.address ?? skip(reason));
  });
}
