/**
 * `npm run new`: writes the file of a new report or of a new record of a document, asking what the flags have not told.
 * Exits with 0 where the file was written, 1 where it was not, 2 where the command was called wrongly.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cancel, intro, outro } from '@clack/prompts';
import { newDocument, newReport, type NewFile } from '../intake/new-entry.ts';
import { describeProblem, isError } from '../intake/problems.ts';
import { readContent, type Content } from '../intake/read-content.ts';
import { readDocument } from '../intake/read-document.ts';
import { readReport } from '../intake/read-report.ts';
import { answersTo, askKind, GivenUp } from './new-answers.ts';
import { readCall, USAGE, WrongCall, type EntryKind, type NewCall } from './new-call.ts';
import { documentFields, reportFields } from './new-fields.ts';

const interactive = process.stdin.isTTY && process.stdout.isTTY;

try {
  process.exitCode = await run(process.cwd(), readCall(process.argv.slice(2)));
} catch (error) {
  if (error instanceof WrongCall) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else if (error instanceof GivenUp) {
    cancel('Chưa tạo tệp nào.');
    process.exitCode = 1;
  } else throw error;
}

async function run(root: string, call: NewCall): Promise<number> {
  if (call.help) {
    console.log(USAGE);
    return 0;
  }
  if (!call.kind && !interactive) throw new WrongCall('Thiếu loại: bai-viet hoặc van-ban.');
  const content = await readContent(root);
  if (interactive) intro('Thêm vào content/');
  const kind = call.kind ?? (await askKind());
  const fields = kind === 'bai-viet' ? reportFields : documentFields;
  const file = compose(kind, await answersTo(fields, call.flags, content.topics, interactive), call);
  for (const problem of problemsOf(kind, file, content)) console.error(describeProblem(problem));
  if (problemsOf(kind, file, content).some(isError)) return 1;
  if (!(await writeNew(path.join(root, file.file), file.text))) {
    console.error(`${file.file} đã có, không ghi đè. Sửa tệp ấy, hoặc đặt tên khác bằng --slug.`);
    return 1;
  }
  const next = kind === 'bai-viet' ? 'Viết nội dung dưới dòng --- thứ hai. ' : '';
  if (interactive) outro(`Đã tạo ${file.file}. ${next}Xem bằng npm run dev.`);
  else console.log(file.file);
  return 0;
}

function compose(
  kind: EntryKind,
  answers: Readonly<Record<string, string>>,
  { slug, publish }: NewCall,
): NewFile {
  const { title = '', summary = '', date = '', source = '', url = '', topic = '' } = answers;
  const topics = topic === '' ? [] : topic.split(',');
  if (kind === 'bai-viet') {
    const sourceTitle = answers['source-title'] ?? '';
    return newReport({ title, summary, date, topics, source, sourceTitle, url, slug, draft: !publish });
  }
  const { number = '', issued = '', issuer = '' } = answers;
  return newDocument({ number, issued, issuer, title, topics });
}

/** What the intake will say of the file: nothing is written that a build would stop at. */
function problemsOf(kind: EntryKind, { file, text }: NewFile, { topics }: Content) {
  const read = kind === 'bai-viet' ? readReport : readDocument;
  return read(
    { file, text },
    topics.map(({ id }) => id),
  ).problems;
}

/** Writes a file that is not there; false where it is. */
async function writeNew(file: string, text: string): Promise<boolean> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
