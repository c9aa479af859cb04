import { webManifest } from '../output/web-manifest.ts';

export function GET(): Response {
  return Response.json(webManifest);
}
