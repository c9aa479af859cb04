/** `npm run bench -- <name> [options]`: runs one benchmark; without a name, lists them. */
const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  accessibility: {
    what: 'looks at every page in light, dark and forced colours at four widths with axe, and walks it by keyboard',
    load: () => import('./accessibility.ts'),
  },
  check: {
    what: 'times npm run check on this content, on 1,000 reports and on content that means harm',
    load: () => import('./check.ts'),
  },
  citations: {
    what: 'precision and recall of the citation grammar on the gold set, and its speed on 10,000 reports',
    load: () => import('./citations.ts'),
  },
  deployments: {
    what: 'updates a site fifty times by the README’s commands while readers go from page to page and search',
    load: () => import('./deployments.ts'),
  },
  links: {
    what: 'makes the links of 10,000 pages relative, copies of those in dist/: seconds',
    load: () => import('./links.ts'),
  },
  lighthouse: {
    what: 'has Lighthouse judge each kind of page with the site’s own headers, on a phone and on a desktop',
    load: () => import('./lighthouse.ts'),
  },
  pages: {
    what: 'loads each kind of page on slow 4G beside the same report on Starlight: bytes, requests, paints, shifts',
    load: () => import('./pages.ts'),
  },
  pictures: {
    what: 'takes pictures of each kind of page into pictures/: three widths, light, dark and paper; odd pages by “odd”, the README’s by “home”',
    load: () => import('./pictures.ts'),
  },
  preview: {
    what: 'saves a report under npm run dev, and times until the browser shows it and the toolbar tells of it',
    load: () => import('./preview.ts'),
  },
  scale: {
    what: 'builds and indexes 1,000 to 10,000 reports beside Eleventy and Hugo: seconds, memory, bytes',
    load: () => import('./scale.ts'),
  },
  search: {
    what: 'asks a table of queries of 1,000 and 10,000 reports beside four other engines: hits, misses, times, bytes',
    load: () => import('./search.ts'),
  },
  years: {
    what: 'builds an archive year by year, each part by itself: seconds, memory, pages, index',
    load: () => import('./years.ts'),
  },
};

const [wanted = '', ...options] = process.argv.slice(2);
const benchmark = BENCHMARKS[wanted];
if (benchmark) {
  const { run } = await benchmark.load();
  await run(options);
} else {
  if (wanted) console.error(`There is no benchmark “${wanted}”.\n`);
  console.log('npm run bench -- <name> [options]\n');
  for (const [known, { what }] of Object.entries(BENCHMARKS)) console.log(`  ${known.padEnd(14)} ${what}`);
  process.exitCode = wanted ? 1 : 0;
}

/** A benchmark's module exports `run`, which takes the words behind the name. */
interface Benchmark {
  readonly what: string;
  readonly load: () => Promise<{ run: (options: readonly string[]) => Promise<void> }>;
}

export {};
