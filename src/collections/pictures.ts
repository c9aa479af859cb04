import { getEntry } from 'astro:content';
import type { Report } from './reports.ts';

/** The pictures of a report in the order of its text; null in place of one whose file is not there. */
export function reportPictures({ year, pictures }: Report) {
  return Promise.all(
    pictures.map(async ({ file, alt, early }) => {
      const entry = await getEntry('pictures', `${year}/${file}`);
      return entry ? { image: entry.data.image, alt, early } : null;
    }),
  );
}
