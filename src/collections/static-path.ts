import { createHash } from 'node:crypto';

/**
 * A page of a route, for `getStaticPaths`. Its key is the digest of its props, and a page whose key and code are those
 * of the last build is not made again: so such a page shows its props and nothing else of the content.
 *
 * @param props plain data (what JSON can hold); a text is named by its digest
 */
export function staticPath<Params extends Readonly<Record<string, string | undefined>>, Props extends object>(
  params: Params,
  props: Props,
): { params: Params; props: Props; cacheKey: string } {
  return { params, props, cacheKey: createHash('sha1').update(JSON.stringify(props)).digest('base64url') };
}
