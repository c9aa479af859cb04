import { pictureFormats } from '../intake/picture-files.ts';

/**
 * The format and size that a picture's first bytes tell; null where they are no picture's. Nothing is decoded, so that a
 * small file that claims a huge picture costs nothing.
 */
export async function readPictureHeader(
  file: string,
): Promise<{ format: string; width: number; height: number } | null> {
  // Loaded late: most content holds no pictures, and the library is native code.
  const { default: sharp } = await import('sharp');
  try {
    const { format, width, height } = await sharp(file, { limitInputPixels: false }).metadata();
    const name = Object.entries(pictureFormats).find(([extension]) => extension === format)?.[1];
    return name === undefined ? null : { format: name, width, height };
  } catch {
    return null;
  }
}
