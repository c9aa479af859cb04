import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

const remark = unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] });

/**
 * The reports as plain Astro would show them: a page each, and lists of fifty by year. No register, no data, no feeds.
 * Their Markdown is read by Astro's own parser or, with REMARK set, by remark-gfm.
 */
export default defineConfig({
  cacheDir: './.cache',
  compressHTML: true,
  markdown: { syntaxHighlight: false, ...(process.env.REMARK ? { processor: remark } : {}) },
});
