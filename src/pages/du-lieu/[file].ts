import type { APIRoute, GetStaticPaths } from 'astro';
import { getOpenData } from '../../collections/open-data.ts';
import { openDataFiles } from '../../output/open-data-files.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const files = openDataFiles(await getOpenData());
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
