import { getCollection } from 'astro:content';
import { paths } from '../domain/paths.ts';
import { once } from './once.ts';

/** All topics, in the order of `content/topics.yaml`. */
export const getTopics = once(async (): Promise<readonly Topic[]> => {
  const entries = await getCollection('topics');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ id, path: paths.topic(id), name: data.name, also: data.also }));
});

const getTopicsById = once(async () => new Map((await getTopics()).map((topic) => [topic.id, topic])));

/** The topics of ids, as links show them. */
export async function topicsOf(ids: readonly string[]): Promise<TopicLink[]> {
  const byId = await getTopicsById();
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** A topic as a link shows it. */
export interface TopicLink {
  readonly id: string;
  readonly path: string;
  readonly name: string;
}

/** A topic with the other names it goes by. */
export interface Topic extends TopicLink {
  readonly also: readonly string[];
}
