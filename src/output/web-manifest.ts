import { site } from '../site.ts';

/**
 * What a phone needs to put the site on its home screen (W3C Web Application Manifest).
 * Its addresses are relative to the manifest itself, so it works under any path.
 */
export const webManifest = {
  name: site.name,
  short_name: site.brand[1],
  description: site.description,
  lang: site.language,
  start_url: './',
  scope: './',
  display: 'minimal-ui',
  background_color: '#fbfaf6',
  theme_color: '#fbfaf6',
  icons: [
    { src: 'favicon.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
    { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
    { src: 'icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
} as const;
