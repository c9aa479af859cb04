import { compareVietnamese } from '../domain/dictionary-order.ts';
import { once } from './once.ts';
import { getRegister, registerRow, type RegisterRow } from './register.ts';
import { getReports, type Report } from './reports.ts';
import { getTopics, type Topic } from './topics.ts';

/** Each topic with its reports, newest first, and its documents; topics in the order of the Vietnamese alphabet. */
export const getTopicContents = once(async (): Promise<readonly TopicContents[]> => {
  const topics = (await getTopics()).toSorted((a, b) => compareVietnamese(a.name, b.name));
  const contents = new Map(
    topics.map((topic) => [
      topic.id,
      { topic, reports: new Array<Report>(), documents: new Array<RegisterRow>() },
    ]),
  );
  for (const report of await getReports()) {
    for (const { id } of report.topics) contents.get(id)?.reports.push(report);
  }
  for (const document of (await getRegister()).documents) {
    for (const id of document.topics) contents.get(id)?.documents.push(registerRow(document));
  }
  return [...contents.values()];
});

/** How many documents, the newest, a topic's page shows; where there are more, all are on a list of their own. */
export const TOPIC_DOCUMENTS = 20;

/** What belongs to a topic. */
export interface TopicContents {
  readonly topic: Topic;
  readonly reports: readonly Report[];
  readonly documents: readonly RegisterRow[];
}
