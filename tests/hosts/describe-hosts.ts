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
    beforeAll(async () => {
      if (isInstalled(host.program)) server = await startHost(host, site, base);
    });
    afterAll(() => server?.stop());
    tests((context) => server?.address ?? skipHost(host, context));
  });
}

/** Skips a test of a host that is not installed here, and says so. */
export function skipHost(host: Host, { skip }: TestContext): never {
  const reason = `${host.name} is not installed here; the package is “${host.package}”`;
  console.warn(`Not tried: ${reason}.`);
  return skip(reason);
}
