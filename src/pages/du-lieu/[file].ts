import type { APIRoute, GetStaticPaths } from 'astro';
import { getRegister } from '../../collections/register.ts';
import { getReports } from '../../collections/reports.ts';
import { openDataFiles } from '../../output/open-data-files.ts';
import { openData } from '../../output/open-data.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const files = openDataFiles(openData(await getReports(), await getRegister()));
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
