import type { APIRoute, GetStaticPaths } from 'astro';
import { feedReports } from '../../../../collections/reports.ts';
import { getRegister, reportsCiting } from '../../../../collections/register.ts';
import { staticPath } from '../../../../collections/static-path.ts';
import { paths } from '../../../../domain/paths.ts';
import { rssFeed, type Feed } from '../../../../output/feeds.ts';
import { siteAddress } from '../../../../site-address.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const pages = (await getRegister()).documents.map(async (document) => {
    const { id, number } = document;
    const [year, slug] = id.split('/');
    const feed: Feed = {
      title: `${document.type ?? 'Văn bản'} ${number}`,
      description: `Bài viết mới có dẫn ${number}.`,
      page: paths.document(id),
      reports: feedReports(await reportsCiting(document)),
    };
    return staticPath({ year, slug }, { feed, path: paths.documentFeed(id) });
  });
  return Promise.all(pages);
};

export const GET: APIRoute<{ feed: Feed; path: string }> = async ({ props: { feed, path } }) => {
  return new Response(await rssFeed(feed, path, siteAddress));
};
