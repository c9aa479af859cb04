import { defineConfig } from 'vitest/config';

/** `unit` needs no build; the tests of `built` read sites that their global setup builds once for all of them. */
export default defineConfig({
  test: {
    // Most tests wait for a program that they started; one worker would leave half the machine idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,gold,hostile}/**/*.test.ts', 'tests/*.test.ts'],
          // Some start a program, which takes its time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'built',
          include: ['tests/{site,browser,hosts}/**/*.test.ts'],
          globalSetup: ['tests/site/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
