/**
 * `npm run new`: writes the file of a new report or of a new record of a document, asking what the flags have not told.
 * Exits with 0 where the file was written, 1 where it was not, 2 where the command was called wrongly.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cancel, intro, outro } from '@clack/prompts';
import { newDocument, newReport, type NewFile } from '../intake/new-entry.ts';
import { describeProblem, isError } from '../intake/problems.ts';
import { readContent, type Content } from '../intake/read-content.ts';
import { readDocument } from '../intake/read-document.ts';
import { readReport } from '../intake/read-report.ts';
import { answersTo, askKind, askSlug, GivenUp, type Terminal } from './new-answers.ts';
import { readCall, USAGE, WrongCall, type EntryKind, type NewCall } from './new-call.ts';
import { documentFields, reportFields } from './new-fields.ts';

const { stdin: input, stdout: output } = process;
/** Null where nobody can answer. */
const terminal: Terminal | null = input.isTTY && output.isTTY ? { input, output } : null;

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
  const content = await readContent(root);
  if (terminal) intro('Thêm vào content/');
  const kind = call.kind ?? (terminal && (await askKind(terminal)));
  if (!kind) throw new WrongCall('Thiếu loại: bai-viet hoặc van-ban.');
  const fields = kind === 'bai-viet' ? reportFields : documentFields;
  const answers = await answersTo(fields, call.flags, content.topics, terminal);
  let file = compose(kind, answers, call);
  while (terminal && kind === 'bai-viet' && existsSync(path.join(root, file.file))) {
    file = compose(kind, answers, { ...call, slug: await askSlug(file.file, terminal) });
  }
  for (const problem of problemsOf(kind, file, content)) console.error(describeProblem(problem));
  if (problemsOf(kind, file, content).some(isError)) return 1;
  if (!(await writeNew(path.join(root, file.file), file.text))) {
    const other = kind === 'bai-viet' ? ', hoặc đặt tên khác bằng --slug' : '';
    console.error(`${file.file} đã có, không ghi đè. Sửa tệp ấy${other}.`);
    return 1;
  }
  const next = kind === 'bai-viet' ? 'Viết nội dung dưới dòng --- thứ hai. ' : '';
  if (terminal) outro(`Đã tạo ${file.file}. ${next}Xem bằng npm run dev.`);
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
