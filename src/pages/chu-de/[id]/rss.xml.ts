import type { APIRoute, GetStaticPaths } from 'astro';
import { feedReports } from '../../../collections/reports.ts';
import { staticPath } from '../../../collections/static-path.ts';
import { getTopicContents } from '../../../collections/topic-contents.ts';
import { paths } from '../../../domain/paths.ts';
import { rssFeed, type Feed } from '../../../output/feeds.ts';
import { siteAddress } from '../../../site-address.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  return (await getTopicContents()).map(({ topic, reports }) => {
    const feed: Feed = {
      title: `Chủ đề ${topic.name}`,
      description: `Bài viết mới về ${topic.name}.`,
      page: topic.path,
      reports: feedReports(reports),
    };
    return staticPath({ id: topic.id }, { feed, path: paths.topicFeed(topic.id) });
  });
};

export const GET: APIRoute<{ feed: Feed; path: string }> = async ({ props: { feed, path } }) => {
  return new Response(await rssFeed(feed, path, siteAddress));
};
