import type { APIRoute, GetStaticPaths } from 'astro';
import { getOpenData } from '../../../collections/open-data.ts';
import { staticPath } from '../../../collections/static-path.ts';
import { toJson } from '../../../output/open-data-files.ts';
import { openDataParts } from '../../../output/open-data-parts.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  return openDataParts(await getOpenData()).map(({ year, file, rows }) =>
    staticPath({ year, file }, { rows }),
  );
};

export const GET: APIRoute<{ rows: readonly object[] }> = ({ props }) => new Response(toJson(props.rows));
