import type { VFile } from 'vfile';
import { countMessages } from './count.ts';

/**
 * Messages for programs, as JSON: counts, and for each file with messages its path and, by place, their kinds and words.
 * Lines and columns count from 1; `fix` is what `--fix` would put from the place to the end.
 */
export function reportJson(files: readonly VFile[]): string {
  const report = {
    ...countMessages(files),
    files: files
      .filter(({ messages }) => messages.length > 0)
      .map(({ path, messages }) => ({
        file: path,
        messages: messages.map((message) => {
          const { line = 1, column = 1, place, ruleId, reason, note, url, fatal, expected } = message;
          const end = place && 'end' in place ? place.end : { line, column };
          return {
            line,
            column,
            endLine: end.line,
            endColumn: end.column,
            severity: fatal ? 'error' : 'warning',
            kind: ruleId,
            what: reason,
            remedy: note,
            guide: url,
            ...(expected ? { fix: expected[0] } : {}),
          };
        }),
      })),
  };
  return JSON.stringify(report, null, 2);
}
