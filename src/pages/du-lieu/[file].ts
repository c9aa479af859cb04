import type { APIRoute, GetStaticPaths } from 'astro';
import { getOpenData } from '../../collections/open-data.ts';
import { openDataFiles } from '../../output/open-data-files.ts';

export const getStaticPaths: GetStaticPaths = () => {
  return Object.keys(openDataFiles).map((file) => ({ params: { file } }));
};

export const GET: APIRoute = async ({ params }) => {
  return new Response(streamOf(openDataFiles[params['file'] ?? '']?.(await getOpenData()) ?? []));
};

/** Texts as the bytes of one, each made when the last has been taken. */
function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const rest = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = rest.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
