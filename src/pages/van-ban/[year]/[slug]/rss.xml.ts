import type { APIRoute, GetStaticPaths } from 'astro';
import { getRegister, reportsCiting } from '../../../../collections/register.ts';
import { paths } from '../../../../domain/paths.ts';
import type { RegisterDocument } from '../../../../domain/register.ts';
import { rssFeed } from '../../../../output/feeds.ts';
import { siteAddress } from '../../../../site-address.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  return (await getRegister()).documents.map((document) => {
    const [year, slug] = document.id.split('/');
    return { params: { year, slug }, props: { document } };
  });
};

export const GET: APIRoute<{ document: RegisterDocument }> = async ({ props: { document } }) => {
  const { id, number } = document;
  const feed = {
    title: `${document.type ?? 'Văn bản'} ${number}`,
    description: `Bài viết mới có dẫn ${number}.`,
    page: paths.document(id),
    reports: await reportsCiting(document),
  };
  return new Response(await rssFeed(feed, paths.documentFeed(id), siteAddress));
};
