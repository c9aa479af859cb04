import type { VFile } from 'vfile';

/** How many errors and warnings files have. */
export function countMessages(files: readonly VFile[]): { errors: number; warnings: number } {
  const messages = files.flatMap((file) => file.messages);
  const errors = messages.filter(({ fatal }) => fatal).length;
  return { errors, warnings: messages.length - errors };
}
