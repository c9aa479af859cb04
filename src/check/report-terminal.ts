import { styleText } from 'node:util';
import type { VFile } from 'vfile';
import { printable } from '../intake/problems.ts';
import { countMessages } from './count.ts';

/**
 * Messages for a terminal, grouped by file, a line each: `file:line:column  severity  what  how to mend`, and where the
 * guide says more. Colours only where the stream shows them (not in a pipe, not with NO_COLOR).
 */
export function reportTerminal(files: readonly VFile[], stream: NodeJS.WriteStream): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    styleText(format, text, { stream });
  const groups = files
    .filter(({ messages }) => messages.length > 0)
    .map(({ path, messages }) =>
      messages
        .map((message) => {
          const place = `${printable(path)}:${message.line ?? 1}:${message.column ?? 1}`;
          const severity = message.fatal ? style(['red', 'bold'], 'lỗi ') : style('yellow', 'nhắc');
          const remedy = style('cyan', message.note ?? '');
          return [
            style('bold', place),
            severity,
            message.reason,
            remedy,
            style('dim', message.url ?? ''),
          ].join('  ');
        })
        .join('\n'),
    );
  return groups.length > 0 ? `${groups.join('\n\n')}\n` : '';
}

/** The last line of a report: `2 lỗi, 3 lời nhắc trong content/.` */
export function summaryLine(files: readonly VFile[]): string {
  const { errors, warnings } = countMessages(files);
  return `${errors} lỗi, ${warnings} lời nhắc trong content/.`;
}
