import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareSums } from '../checksums/compare.ts';
import { hashFolder } from '../checksums/hash-folder.ts';
import { hashSite, isForHost } from '../checksums/hash-site.ts';
import { readSums, SUMS_FILE, type Sums } from '../checksums/sums-file.ts';

const LABELS = { missing: 'thiếu', changed: 'khác', strange: 'lạ' } as const;

/**
 * `npm run verify -- <folder|URL>`: compares a deployed copy with `dist/SHA256SUMS` and names what differs.
 * Exits with 1 where a file is missing, changed or strange, with 2 where nothing could be compared.
 */
const [place] = process.argv.slice(2);
try {
  if (place === undefined) throw new Error('Cách dùng: npm run verify -- <thư mục hoặc địa chỉ web>');
  await verify(place);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function verify(copy: string): Promise<void> {
  const onTheWeb = /^https?:\/\//.test(copy);
  const listed = await listedSums();
  const expected = new Map([...listed].filter(([file]) => !onTheWeb || !isForHost(file)));
  const actual = onTheWeb ? await hashSite(copy, [...expected.keys()]) : hashFolder(copy);
  const { kept, ...faults } = compareSums(expected, actual);
  for (const [fault, label] of Object.entries(LABELS)) {
    for (const file of faults[fault as keyof typeof LABELS]) console.error(`${label}: ${file}`);
  }
  const count = faults.missing.length + faults.changed.length + faults.strange.length;
  if (kept.length > 0) console.log(`${kept.length} tệp có mã băm của các bản trước còn giữ lại`);
  console.log(count > 0 ? `${count} tệp không đúng.` : `Cả ${expected.size} tệp đều đúng.`);
  process.exitCode = count > 0 ? 1 : 0;
}

async function listedSums(): Promise<Sums> {
  const list = path.join('dist', SUMS_FILE);
  const text = await readFile(list, 'utf8').catch(() => {
    throw new Error(`Không đọc được ${list}: chạy npm run build trước.`);
  });
  return readSums(text);
}
