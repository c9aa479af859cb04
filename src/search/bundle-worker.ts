import { expose, proxy } from 'comlink';
import { openBundle, type BundlePlace } from './bundle.ts';

/** Opens bundles in a worker and answers for them there. */
expose({ openBundle: async (place: BundlePlace) => proxy(await openBundle(place)) });
