import { paths } from './domain/paths.ts';

/**
 * What makes this site the site of its province. Another province changes this file and `content/`, nothing else.
 */
export const site = {
  name: 'Thông tin & Truyền thông Thanh Hóa · Tư liệu',
  /** The name on two lines, as the masthead shows it. */
  brand: ['Thông tin & Truyền thông', 'Thanh Hóa · Tư liệu'],
  description:
    'Tư liệu độc lập về ngành thông tin và truyền thông Thanh Hóa: bài viết và sổ văn bản được dẫn trong bài.',
  /** Whose committee, council and Party body issued a document when neither the text nor the symbol says so. */
  place: { name: 'Thanh Hóa', kind: 'tỉnh' },
  /** What the reports are about, within a sentence. */
  subject: 'ngành thông tin và truyền thông Thanh Hóa',
  language: 'vi',
  /** Fixed offset of Indochina Time (no summer time); only feeds need a time of day. */
  timeZone: '+07:00',
  navigation: [
    { label: 'Bài viết', path: paths.reports },
    { label: 'Văn bản', path: paths.documents },
    { label: 'Chủ đề', path: paths.topics },
    { label: 'Dòng thời gian', path: paths.timeline },
  ],
} as const;
