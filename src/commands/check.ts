/**
 * `npm run check`: tells everything wrong in `content/`. Exits with 0 where there is no error, 1 where there is one (or,
 * with `--strict`, a warning), 2 where it was called wrongly.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import { countMessages } from '../check/count.ts';
import { fixContent } from '../check/fix-content.ts';
import { openLintMemory } from '../check/lint-memory.ts';
import { toFiles } from '../check/messages.ts';
import { reportGithub } from '../check/report-github.ts';
import { reportJson } from '../check/report-json.ts';
import { reportTerminal, summaryLine } from '../check/report-terminal.ts';

const USAGE = `Cách dùng: npm run check -- [--fix] [--strict] [--json]

  --fix     tự sửa những gì chỉ có một cách sửa, rồi kể những gì còn lại
  --strict  lời nhắc cũng làm lệnh thất bại
  --json    in kết quả cho chương trình đọc

Mã thoát: 0 không có lỗi, 1 có lỗi, 2 gọi sai.`;

const options = readOptions();
if (options === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (options.help) {
  console.log(USAGE);
} else {
  process.exitCode = await run(options);
}

async function run({ fix, strict, json }: Options): Promise<number> {
  const root = process.cwd();
  const project = path.resolve(import.meta.dirname, '../..');
  const memory = root === project ? await openLintMemory(project) : undefined;
  const fixed = fix ? await fixContent(root, memory) : null;
  const { content, problems } = fixed?.checked ?? (await checkContent(root, memory));
  await memory?.keep();
  const files = toFiles(problems);
  const { errors, warnings } = countMessages(files);
  if (json) {
    console.log(reportJson(files));
  } else {
    if (process.env['GITHUB_ACTIONS'] === 'true') process.stdout.write(reportGithub(files));
    else process.stdout.write(reportTerminal(files, process.stdout));
    if (fixed && fixed.count > 0) {
      console.log(`Đã sửa ${fixed.count} chỗ trong ${fixed.files.length} tệp: ${fixed.files.join(', ')}`);
    }
    console.log(
      errors + warnings > 0
        ? summaryLine(files)
        : `content/ không có lỗi: ${content.reports.length} bài viết, ${content.documents.length} văn bản.`,
    );
  }
  return errors > 0 || (strict && warnings > 0) ? 1 : 0;
}

function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        fix: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch {
    return null;
  }
}

interface Options {
  readonly fix: boolean;
  readonly strict: boolean;
  readonly json: boolean;
  readonly help: boolean;
}
