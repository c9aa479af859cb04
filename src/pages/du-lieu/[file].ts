import type { APIRoute, GetStaticPaths } from 'astro';
import { getOpenData } from '../../collections/open-data.ts';
import { openDataFiles } from '../../output/open-data-files.ts';

export const getStaticPaths: GetStaticPaths = () => {
  return Object.keys(openDataFiles).map((file) => ({ params: { file } }));
};

export const GET: APIRoute = async ({ params }) =>
  new Response(openDataFiles[params['file'] ?? '']?.(await getOpenData()));
