import { describe, expect, it } from 'vitest';
import { legislation, newsArticle } from '../../../src/output/json-ld.ts';

const address = 'https://example.org/tu-lieu/';
const document = {
  path: '/van-ban/2013/1789-qd-ubnd/',
  number: '1789/QĐ-UBND',
  issued: '2013-06-05',
  issuer: 'UBND tỉnh Thanh Hóa',
  type: 'Quyết định',
  title: 'Quy chế quản lý nhà nước về thông tin đối ngoại',
};
const report = {
  path: '/bai-viet/2014/hoi-nghi/',
  title: 'Hội nghị',
  summary: 'Tóm tắt.',
  date: '2014-01-08',
  topics: [{ name: 'Quản lý nhà nước' }],
  corrections: [{ date: '2014-02-03', note: 'Sửa tên đơn vị.' }],
  event: { name: 'Hội nghị tổng kết', date: '2014-01-07', organizer: 'Sở TT&TT' },
  source: { name: 'mic.gov.vn', title: 'Triển khai nhiệm vụ', author: 'Sở TT&TT', published: '2014-01-10' },
};

describe('legislation', () => {
  it('names a document by its identifier, its day and who issued it', () => {
    expect(legislation(document, address)).toMatchObject({
      '@type': 'Legislation',
      '@id': 'https://example.org/tu-lieu/van-ban/2013/1789-qd-ubnd/',
      legislationIdentifier: '1789/QĐ-UBND',
      legislationDate: '2013-06-05',
      legislationType: 'Quyết định',
      legislationPassedBy: { name: 'UBND tỉnh Thanh Hóa' },
    });
  });

  it('claims nothing that is not known', () => {
    const unknown = legislation({ ...document, issued: null, type: null, title: null }, undefined);
    expect(Object.keys(unknown)).not.toEqual(expect.arrayContaining(['legislationDate']));
    expect(unknown).not.toHaveProperty('legislationType');
    expect(unknown).not.toHaveProperty('url');
    expect(unknown).toMatchObject({ name: 'Văn bản 1789/QĐ-UBND' });
  });
});

describe('newsArticle', () => {
  it('keeps the day that is told of, the source’s day and the correction’s day apart', () => {
    expect(newsArticle(report, [], address)).toMatchObject({
      contentReferenceTime: '2014-01-08',
      about: { '@type': 'Event', startDate: '2014-01-07' },
      isBasedOn: { datePublished: '2014-01-10' },
      dateModified: '2014-02-03',
      correction: [{ '@type': 'CorrectionComment', text: 'Sửa tên đơn vị.', datePublished: '2014-02-03' }],
    });
  });

  it('claims no day of its own publishing', () => {
    expect(newsArticle(report, [], address)).not.toHaveProperty('datePublished');
  });

  it('cites each document by its identifier', () => {
    expect(newsArticle(report, [document], address)).toMatchObject({
      citation: [{ '@type': 'Legislation', legislationIdentifier: '1789/QĐ-UBND' }],
    });
  });

  it('leaves out what the report has not', () => {
    const plain = { ...report, corrections: [], event: undefined, source: { name: 'a', title: 'b' } };
    const article = newsArticle(plain, [], undefined);
    for (const key of ['about', 'dateModified', 'correction', 'url']) expect(article).not.toHaveProperty(key);
  });
});
