import path from 'node:path';

/** The formats that pictures come in, by the ends of their names. SVG is not among them: it can hold scripts. */
export const pictureFormats = { jpg: 'JPEG', jpeg: 'JPEG', png: 'PNG', webp: 'WebP' } as const;

/**
 * The report that a picture belongs to: pictures lie in a folder with the name of the report, beside it. Null for a path
 * that is no picture's.
 *
 * @example pictureOwner('content/reports/2014/hoi-nghi/hoi-truong.jpg') // 'content/reports/2014/hoi-nghi.md'
 */
export function pictureOwner(file: string): string | null {
  const folder = path.posix.dirname(file);
  if (!/^content\/reports\/\d{4}\/[^/]+$/.test(folder)) return null;
  return formatOf(file) === null ? null : `${folder}.md`;
}

/** Whether a picture's name can be part of an address: `hoi-truong.jpg`. */
export function isPictureName(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/.test(name);
}

/** The format that the end of a file's name promises. */
export function formatOf(file: string): (typeof pictureFormats)[keyof typeof pictureFormats] | null {
  const extension = path.posix.extname(file).slice(1).toLowerCase();
  return extension in pictureFormats ? pictureFormats[extension as keyof typeof pictureFormats] : null;
}
