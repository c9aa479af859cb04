import type { VFile } from 'vfile';

/**
 * Messages as GitHub's workflow commands, which it shows beside the lines of a pull request
 * (docs.github.com, "Workflow commands for GitHub Actions": `::error file=…,line=…,col=…::…`).
 */
export function reportGithub(files: readonly VFile[]): string {
  const lines = files.flatMap(({ path, messages }) =>
    messages.map(({ fatal, line = 1, column = 1, place, ruleId = '', reason, note = '', url = '' }) => {
      const end = place && 'end' in place && place.end.line === line ? `,endColumn=${place.end.column}` : '';
      const where = `file=${property(path)},line=${line},col=${column}${end},title=${property(ruleId)}`;
      return `::${fatal ? 'error' : 'warning'} ${where}::${data(`${reason}: ${note} (${url})`)}`;
    }),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** What a command's message may not hold as it is. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** What a command's property may not hold as it is. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
