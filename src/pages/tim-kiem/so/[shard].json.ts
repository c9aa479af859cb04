import type { APIRoute, GetStaticPaths } from 'astro';
import { getNumberShards } from '../../../collections/search.ts';

export const getStaticPaths = (async () => {
  return [...(await getNumberShards())].map(([shard, rows]) => ({ params: { shard }, props: { rows } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['rows']);
