import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeProblem } from '../../../src/intake/problems.ts';
import { readContent, type Content } from '../../../src/intake/read-content.ts';

/** What lies at a path of `content/`: a text, bytes, or something that is no file. */
export type Placed = string | Uint8Array | { readonly linkTo: string } | 'nothing' | 'a folder';

/** Reads a project whose `content/` is right but for the given files. */
export function contentWith(files: Readonly<Record<string, Placed>>): Promise<Content> {
  return withContent(files, readContent);
}

/** Makes a project whose `content/` is right but for the given files, and removes it when it has been used. */
export async function withContent<Result>(
  files: Readonly<Record<string, Placed>>,
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(path.join(tmpdir(), 'content-'));
  try {
    const all: Readonly<Record<string, Placed>> = {
      'topics.yaml': 'bao-chi:\n  name: Báo chí\n',
      'glossary.yaml': 'UBND: ủy ban nhân dân\n',
      'reports/2014/dung.md': report(),
      'documents/2013/1895-qd-ubnd.md': document({ '1789/QĐ-UBND': '1895/QĐ-UBND' }),
      ...files,
    };
    for (const [file, placed] of Object.entries(all)) await place(path.join(root, 'content', file), placed);
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** The lines that an editor reads of {@link contentWith}. */
export async function linesOf(files: Readonly<Record<string, Placed>>): Promise<string[]> {
  return (await contentWith(files)).problems.map(describeProblem);
}

/** A report without a mistake, with each key replaced by its value. */
export function report(changes: Readonly<Record<string, string>> = {}): string {
  return changed(REPORT, changes);
}

/** A document without a mistake, with each key replaced by its value. */
export function document(changes: Readonly<Record<string, string>> = {}): string {
  return changed(DOCUMENT, changes);
}

const REPORT = `---
title: Bài
summary: Tóm tắt.
date: 2014-01-08
topics: [bao-chi]
source:
  name: mic.gov.vn
  title: Bài gốc
---

Nội dung.
`;

const DOCUMENT = `---
number: "1789/QĐ-UBND"
issued: 2013-06-05
issuer: UBND tỉnh Thanh Hóa
title: Quy chế
topics: [bao-chi]
---
`;

function changed(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`“${from}” is not in the text.`);
    return result.replace(from, () => to);
  }, text);
}

async function place(file: string, placed: Placed): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  if (placed === 'nothing') return;
  if (placed === 'a folder') await mkdir(file);
  else if (typeof placed === 'object' && 'linkTo' in placed) await symlink(placed.linkTo, file);
  else await writeFile(file, placed);
}
