import type { APIRoute, GetStaticPaths } from 'astro';
import { getTopics, type Topic } from '../../../collections/topics.ts';
import { getReports } from '../../../collections/reports.ts';
import { paths } from '../../../domain/paths.ts';
import { rssFeed } from '../../../output/feeds.ts';
import { siteAddress } from '../../../site-address.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  return (await getTopics()).map((topic) => ({ params: { id: topic.id }, props: { topic } }));
};

export const GET: APIRoute<{ topic: Topic }> = async ({ props: { topic } }) => {
  const reports = (await getReports()).filter(({ topics }) => topics.some(({ id }) => id === topic.id));
  const feed = {
    title: `Chủ đề ${topic.name}`,
    description: `Bài viết mới về ${topic.name}.`,
    page: topic.path,
    reports,
  };
  return new Response(await rssFeed(feed, paths.topicFeed(topic.id), siteAddress));
};
