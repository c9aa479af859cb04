import { compareVietnamese } from '../domain/fold.ts';
import { once } from './once.ts';
import { getRegister, registerRow } from './register.ts';
import { getReports, reportCard } from './reports.ts';
import { getTopics } from './topics.ts';

/** Each topic with its reports and documents, topics in the order of the Vietnamese alphabet. */
export const getTopicContents = once(async () => {
  const reports = await getReports();
  const { documents } = await getRegister();
  const topics = (await getTopics()).toSorted((a, b) => compareVietnamese(a.name, b.name));
  return topics.map((topic) => ({
    topic,
    reports: reports.filter((report) => report.topics.some(({ id }) => id === topic.id)).map(reportCard),
    documents: documents.filter((document) => document.topics.includes(topic.id)).map(registerRow),
  }));
});
