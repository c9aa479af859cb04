/**
 * The Content-Security-Policy (W3C CSP Level 3), a directive each. What is not named is refused by `default-src`.
 */
export const contentSecurityPolicy = {
  'default-src': "'none'",
  // Pagefind compiles WebAssembly; `unsafe-eval` itself stays refused.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
} as const;

/** The policy as a header's value. */
export const policyHeader = policyText(Object.entries(contentSecurityPolicy));

/**
 * The policy for `<meta http-equiv>`, for hosts that send no headers. A browser ignores `frame-ancestors` there and
 * complains (CSP3, section 3.3).
 */
export const policyMeta = policyText(
  Object.entries(contentSecurityPolicy).filter(([directive]) => directive !== 'frame-ancestors'),
);

/**
 * The policy for pages that were opened from a disk: only what lies beside them, and nothing from the network. Fonts
 * stand in the stylesheet.
 */
export const policyOffline = policyText([
  ['default-src', "'none'"],
  ['script-src', "'self' file:"],
  ['style-src', `${contentSecurityPolicy['style-src']} file:`],
  ['img-src', "'self' file: data:"],
  ['font-src', 'data:'],
  ['base-uri', "'none'"],
  ['form-action', "'self' file:"],
]);

/** What every answer of the site carries: header → value. */
export const securityHeaders = {
  'Content-Security-Policy': policyHeader,
  // The type that the server names is the type (Fetch standard, "nosniff").
  'X-Content-Type-Options': 'nosniff',
  // Other sites learn the origin, never the page or the query.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Nothing here asks for a device.
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  // No window of another origin keeps a handle on this one (HTML standard, cross-origin opener policy).
  'Cross-Origin-Opener-Policy': 'same-origin',
  // No other site embeds files from here; the open data is fetched with CORS, which this does not touch.
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/**
 * The folders whose files are named by a hash of their content, so that what is there never changes. The index of a
 * large site has several parts; the first lies in `pagefind/` itself, the others in numbered folders.
 */
export const hashedFolders = [
  '_astro',
  'pagefind/fragment',
  'pagefind/index',
  'pagefind/filter',
  'pagefind/:part/fragment',
  'pagefind/:part/index',
  'pagefind/:part/filter',
] as const;

/** Whether a file, by its path from the site's root, lies in one of them. */
export function isHashed(file: string): boolean {
  return hashedFolders.some((folder) => new RegExp(`^${folder.replace(':part', '\\d+')}/`).test(file));
}

/** How long caches may keep a file (RFC 9111, RFC 8246): hashed ones for a year, all else only after asking. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const;

/** The folder that other sites' scripts may read (Fetch standard, CORS). */
export const openFolder = 'du-lieu';

function policyText(directives: readonly (readonly [string, string])[]): string {
  return directives.map(([directive, sources]) => `${directive} ${sources}`).join('; ');
}
