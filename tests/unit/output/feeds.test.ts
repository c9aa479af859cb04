import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { FEED_LENGTH, jsonFeed, rssFeed, siteFeed, type FeedReport } from '../../../src/output/feeds.ts';
import { site } from '../../../src/site.ts';

const report: FeedReport = {
  id: '2014/hoi-nghi',
  path: '/bai-viet/2014/hoi-nghi/',
  title: 'Hội nghị & tổng kết <2013>',
  summary: 'Tóm tắt một câu.',
  date: '2014-01-08',
  topics: [{ name: 'Quản lý nhà nước' }, { name: 'Báo chí' }],
  corrections: [],
};
const corrected: FeedReport = {
  ...report,
  corrections: [
    { date: '2014-02-10', note: 'Sửa ngày.' },
    { date: '2014-03-01', note: 'Sửa tên.' },
  ],
};
const topicFeed = { title: 'Chủ đề', description: 'Bài mới.', page: '/chu-de/a/', reports: [report] };

function channelOf(rss: string) {
  const document = parseDocument(rss, { xmlMode: true });
  const [channel] = DomUtils.getElementsByTagName('channel', document);
  const texts = (name: string) =>
    DomUtils.getElementsByTagName(name, channel ?? []).map((one) => DomUtils.textContent(one));
  return { texts };
}

describe('rssFeed', () => {
  it('tells what the channel is and what each item holds', async () => {
    const { texts } = channelOf(await rssFeed(siteFeed([report]), '/rss.xml', 'https://example.org/x/'));
    expect(texts('title')).toEqual([site.name, report.title]);
    expect(texts('link')).toEqual([
      'https://example.org/x/',
      'https://example.org/x/bai-viet/2014/hoi-nghi/',
    ]);
    expect(texts('language')).toEqual(['vi']);
    expect(texts('description')).toEqual([site.description, report.summary]);
    expect(texts('category')).toEqual(['Quản lý nhà nước', 'Báo chí']);
    expect(texts('pubDate')).toEqual(['Tue, 07 Jan 2014 17:00:00 GMT']);
  });

  it('tells of corrections, dated, behind the summary', async () => {
    const { texts } = channelOf(await rssFeed(siteFeed([corrected]), '/rss.xml', undefined));
    expect(texts('description')[1]).toBe(
      'Tóm tắt một câu.\nĐính chính 10/2/2014: Sửa ngày.\nĐính chính 1/3/2014: Sửa tên.',
    );
  });

  it('dates a corrected report by its last correction, and no other', async () => {
    const text = await rssFeed(siteFeed([corrected, report]), '/rss.xml', undefined);
    expect(channelOf(text).texts('atom:updated')).toEqual(['2014-03-01T00:00:00+07:00']);
    expect(channelOf(text).texts('pubDate')).toEqual(Array(2).fill('Tue, 07 Jan 2014 17:00:00 GMT'));
    expect(text).toContain('xmlns:atom="http://www.w3.org/2005/Atom"');
  });

  it.each([
    ['/rss.xml', siteFeed([report]), ['./', './bai-viet/2014/hoi-nghi/']],
    ['/chu-de/a/rss.xml', topicFeed, ['../../chu-de/a/', '../../bai-viet/2014/hoi-nghi/']],
  ])('without the site’s address, links of %s lead from the feed to the page', async (path, feed, links) => {
    const text = await rssFeed(feed, path, undefined);
    expect(text).not.toContain('site.invalid');
    expect(channelOf(text).texts('link')).toEqual(links);
    const address = `https://example.org/x${path}`;
    expect(links.map((link) => new URL(link, address).pathname)).toEqual([
      `/x${feed.page}`,
      '/x/bai-viet/2014/hoi-nghi/',
    ]);
  });
});

describe('jsonFeed', () => {
  it('is a JSON Feed 1.1', () => {
    expect(jsonFeed(siteFeed([report]), '/feed.json', 'https://example.org/x/')).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: site.name,
      description: site.description,
      language: 'vi',
      home_page_url: 'https://example.org/x/',
      feed_url: 'https://example.org/x/feed.json',
      items: [
        {
          id: '2014/hoi-nghi',
          url: 'https://example.org/x/bai-viet/2014/hoi-nghi/',
          title: 'Hội nghị & tổng kết <2013>',
          summary: 'Tóm tắt một câu.',
          content_text: 'Tóm tắt một câu.',
          date_published: '2014-01-08T00:00:00+07:00',
          tags: ['Quản lý nhà nước', 'Báo chí'],
        },
      ],
    });
  });

  it('dates a corrected report by its last correction, and tells of each', () => {
    expect(jsonFeed(siteFeed([corrected]), '/feed.json', undefined)['items']).toEqual([
      expect.objectContaining({
        date_modified: '2014-03-01T00:00:00+07:00',
        content_text: 'Tóm tắt một câu.\nĐính chính 10/2/2014: Sửa ngày.\nĐính chính 1/3/2014: Sửa tên.',
      }),
    ]);
  });

  it('keeps the days of the event, of the source and of the corrections apart from that of what is reported', () => {
    const dated = { ...corrected, event: { date: '2014-01-07' }, source: { published: '2014-01-10' } };
    expect(jsonFeed(siteFeed([dated]), '/feed.json', undefined)['items']).toEqual([
      expect.objectContaining({
        date_published: '2014-01-08T00:00:00+07:00',
        date_modified: '2014-03-01T00:00:00+07:00',
        _dates: {
          event: '2014-01-07',
          source_published: '2014-01-10',
          corrections: ['2014-02-10', '2014-03-01'],
        },
      }),
    ]);
  });

  it('has links relative to itself where the site’s address is unknown', () => {
    expect(jsonFeed(siteFeed([report]), '/feed.json', undefined)).toMatchObject({
      home_page_url: './',
      feed_url: 'feed.json',
      items: [{ url: 'bai-viet/2014/hoi-nghi/' }],
    });
  });
});

it('both hold the newest reports alone, so that they stay small', async () => {
  const many = Array.from({ length: FEED_LENGTH + 1 }, (_, index) => ({ ...report, title: `Bài ${index}` }));
  const titles = channelOf(await rssFeed(siteFeed(many), '/rss.xml', undefined)).texts('title');
  const { items } = jsonFeed(siteFeed(many), '/feed.json', undefined) as { items: { title: string }[] };
  for (const list of [titles.slice(1), items.map(({ title }) => title)]) {
    expect([list.length, list[0], list.at(-1)]).toEqual([FEED_LENGTH, 'Bài 0', `Bài ${FEED_LENGTH - 1}`]);
  }
});
