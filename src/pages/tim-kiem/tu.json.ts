import type { APIRoute } from 'astro';
import { getSearchWords } from '../../collections/search.ts';

export const GET: APIRoute = async () => Response.json(await getSearchWords());
