import { formatCount } from '../domain/format-count.ts';
import { listPages, pageTitle } from '../domain/list-pages.ts';
import { paths } from '../domain/paths.ts';
import { reportCard } from './reports.ts';
import { staticPath } from './static-path.ts';
import { getTopicContents, TOPIC_DOCUMENTS } from './topic-contents.ts';

/** The pages of each topic: its reports, the newest first, and on the first page its newest documents. */
export async function getTopicPages() {
  return (await getTopicContents()).flatMap(({ topic, reports, documents }) => {
    const lede = `${formatCount(reports.length)} bài, ${formatCount(documents.length)} văn bản.`;
    const all = { label: `Mọi văn bản về ${topic.name}`, path: paths.topicDocuments(topic.id) };
    const more = documents.length > TOPIC_DOCUMENTS ? { more: all } : {};
    return listPages(reports.map(reportCard), topic.path, { newestFirst: true }).map((list) => {
      const shown = list.current === 1 ? documents.slice(-TOPIC_DOCUMENTS) : [];
      const head = {
        title: pageTitle(topic.name, list),
        description: `Chủ đề ${topic.name}: ${lede}`,
        path: list.path,
        image: paths.topicImage(topic.id),
      };
      return staticPath(
        { id: topic.id, page: list.slug },
        { head, topic, lede, list, documents: shown, more },
      );
    });
  });
}
