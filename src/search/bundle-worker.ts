import { expose, proxy } from 'comlink';
import { openBundle } from './bundle.ts';

/** Opens bundles in a worker and answers for them there. */
expose({ openBundle: async (place: Parameters<typeof openBundle>[0]) => proxy(await openBundle(place)) });
