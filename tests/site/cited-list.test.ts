import path from 'node:path';
import { DomUtils } from 'htmlparser2';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from './pages.ts';

const { strange } = inject('builds');
const page = (await readPages(strange.dist)).find((one) => one.path === '/bai-viet/2014/loi-dan-kho/');
const list = page?.elements.find(({ attribs }) => attribs['aria-label'] === 'Văn bản được dẫn trong bài');
const items = DomUtils.getElementsByTagName('li', list ?? []).map((item) => {
  const [link] = DomUtils.getElementsByTagName('a', item);
  return {
    target: path.posix.join(page?.path ?? '', link?.attribs['href'] ?? ''),
    text: DomUtils.textContent(item).replace(/\s+/g, ' ').trim(),
  };
});

describe('the list of what a report cites', () => {
  it('names numbers of no known document too, in the order of the text', () => {
    expect(items.slice(0, 3)).toEqual([
      { target: '/van-ban/so/4040-qd-ubnd/', text: '4040/QĐ-UBND chưa rõ năm' },
      { target: '/van-ban/so/1789-qd-ubnd/', text: '1789/QĐ-UBND nhiều văn bản cùng số' },
      { target: '/van-ban/2012/55-2012-qd-ubnd-khanh-hoa/', text: '55/2012/QĐ-UBND 3/12/2012' },
    ]);
  });

  it('is numbered like the citations, on paper', () => {
    const links = page?.elements.filter(({ attribs }) => attribs['class'] === 'citation') ?? [];
    for (const { attribs } of links) {
      const order = Number(attribs['data-note']);
      expect(path.posix.join('/bai-viet/2014/loi-dan-kho/', attribs['href'] ?? '')).toBe(
        items[order - 1]?.target,
      );
    }
    expect(links).toHaveLength(10);
  });
});
