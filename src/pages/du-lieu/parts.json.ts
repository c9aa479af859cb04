import { getOpenData } from '../../collections/open-data.ts';
import { toJson } from '../../output/open-data-files.ts';
import { openDataParts, partsIndex } from '../../output/open-data-parts.ts';

export async function GET(): Promise<Response> {
  return new Response(toJson(partsIndex(openDataParts(await getOpenData()))));
}
