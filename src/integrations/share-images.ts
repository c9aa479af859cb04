import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { heldContent } from '../intake/read-content.ts';
import {
  drawShareImage,
  lettersOf,
  shareImages as imagesOf,
  shareImageSize,
  textAt,
  type ShareImage,
} from '../output/share-image.ts';

/**
 * Draws the share image of the site and of each topic as PNG. Only where the site's address is known: a page can name its
 * image by a whole address alone (Open Graph protocol).
 */
export function shareImages(): AstroIntegration {
  let root = '';
  let needed = false;
  let images: readonly ShareImage[] = [];
  return {
    name: 'share-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        needed = config.site !== undefined;
      },
      'astro:build:start': async () => {
        images = imagesOf((await heldContent(root)).topics);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!needed) return;
        await withDrawing(lettersOf(images), async (draw) => {
          for (const image of images) {
            const target = path.join(fileURLToPath(dir), image.path);
            await mkdir(path.dirname(target), { recursive: true });
            await writeFile(target, draw(image));
          }
        });
        logger.info(`${images.length} ảnh chia sẻ`);
      },
    },
  };
}

/**
 * Lends the means to draw, with the site's own letters and no other, so that every machine draws the same bytes.
 *
 * @param letters all that will be drawn
 */
export async function withDrawing(letters: string, use: (draw: Draw) => Promise<void> | void): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'share-images-'));
  try {
    const font = { fontFiles: await cutFonts(letters, folder), loadSystemFonts: false };
    const widthOf = (text: string, size: number) => measured(text, size, font);
    await use((image) => new Resvg(drawShareImage(image, widthOf), { font }).render().asPng());
  } finally {
    await rm(folder, { recursive: true });
  }
}

const FONTS = new URL('../styles/fonts/', import.meta.url);

/** The renderer reads neither WOFF2 nor variable weights. */
async function cutFonts(letters: string, folder: string): Promise<string[]> {
  const cut = ['newsreader-latin', 'newsreader-vietnamese'].map(async (name) => {
    const font = await subsetFont(await readFile(new URL(`${name}.woff2`, FONTS)), letters, {
      targetFormat: 'sfnt',
      variationAxes: { wght: 650 },
      keepFeatures: ['kern', 'liga'],
      noHinting: true,
    });
    const file = path.join(folder, `${name}.ttf`);
    await writeFile(file, font);
    return file;
  });
  return Promise.all(cut);
}

function measured(text: string, size: number, font: ResvgRenderOptions['font'] & {}): number {
  const { width, height } = shareImageSize;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${textAt(text, 0, size, size)}</svg>`;
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

/** The PNG of an image. */
type Draw = (image: ShareImage) => Uint8Array;
