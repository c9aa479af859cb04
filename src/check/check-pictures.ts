import { stat } from 'node:fs/promises';
import path from 'node:path';
import { formatOf } from '../intake/picture-files.ts';
import { readPictureHeader } from './picture-header.ts';
import type { CheckedSite } from './site.ts';

/** The files of pictures: there, in the report's own folder, of a format that browsers draw, and not too large. */
export async function checkPictures({ root, content, outlines, tellOf }: CheckedSite): Promise<void> {
  const there = new Set(content.pictures);
  const used = new Set<string>();
  for (const [file, { pictures }] of outlines) {
    if (!file.startsWith('content/reports/')) continue;
    const own = `${file.slice(0, -'.md'.length)}/`;
    for (const { file: picture, place } of pictures) {
      const at = path.posix.join(path.posix.dirname(file), picture);
      used.add(at);
      const values = { text: picture, value: `${path.posix.basename(own)}/` };
      if (!at.startsWith(own) || formatOf(at) === null) tellOf(file)('picture-place', place, { values });
      else if (!there.has(at)) tellOf(file)('picture-missing', place, { values });
    }
  }
  for (const picture of content.pictures) {
    const start = { line: 1, column: 1 };
    if (!used.has(picture)) tellOf(picture)('picture-unused', start, { field: 'hình' });
    const fault = await faultOf(path.join(root, picture), formatOf(picture) ?? '');
    if (fault) tellOf(picture)(fault.kind, start, { field: 'hình', values: fault.values });
  }
}

/** More would be slow to fetch with the repository and to convert; no camera's full size is of use to a reader. */
const LARGEST_MB = 10;
const LARGEST_MEGAPIXELS = 50;

async function faultOf(file: string, format: string): Promise<PictureFault | null> {
  const { size } = await stat(file);
  const megabytes = size / 1024 / 1024;
  if (megabytes > LARGEST_MB) return tooLarge(`${decimal(megabytes)} MB`, `${LARGEST_MB} MB`);
  const header = await readPictureHeader(file);
  if (!header || header.format !== format) return { kind: 'picture-format', values: { text: format } };
  const megapixels = (header.width * header.height) / 1_000_000;
  if (megapixels > LARGEST_MEGAPIXELS) {
    return tooLarge(`${decimal(megapixels)} triệu điểm`, `${LARGEST_MEGAPIXELS} triệu điểm`);
  }
  return null;
}

function tooLarge(text: string, value: string): PictureFault {
  return { kind: 'picture-too-large', values: { text, value } };
}

function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

interface PictureFault {
  readonly kind: 'picture-format' | 'picture-too-large';
  readonly values: Readonly<Record<string, string>>;
}
