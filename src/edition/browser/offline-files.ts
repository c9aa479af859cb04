import type { SiteFiles } from '../../search/site-files.ts';
import type { Archive } from '../archive.ts';
import { offlineLink } from '../offline-link.ts';
import { ArchiveEngine } from './archive-engine.ts';

/** Stands in for the site's files where a page was opened from a disk and may fetch nothing. */
globalThis.offlineFiles = (root: URL): SiteFiles => {
  const { offlineArchive: archive } = globalThis;
  if (!archive) throw new Error('The script with the archive is not there.');
  return {
    engine: new ArchiveEngine(archive),
    json: async <T>(path: string) => {
      if (!(path in archive.json)) throw new Error(`${path}: not in the archive`);
      return archive.json[path] as T;
    },
    link: (path) => new URL(offlineLink(path.replace(/^\//, './')), root).href,
  };
};

declare global {
  /** Set by the script before this one. */
  var offlineArchive: Archive | undefined;
}
