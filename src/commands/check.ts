import { describeProblem } from '../intake/problems.ts';
import { readContent } from '../intake/read-content.ts';

/** `npm run check`: lists every problem of `content/`, a line each; exits with 1 where there is any. */
const { reports, documents, problems } = await readContent(process.cwd());
for (const problem of problems) console.error(describeProblem(problem));
console.log(
  problems.length > 0
    ? `${problems.length} lỗi trong content/.`
    : `content/ không có lỗi: ${reports.length} bài viết, ${documents.length} văn bản.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
