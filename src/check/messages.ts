import { VFile } from 'vfile';
import { problemKinds, wordsOf, type Problem } from '../intake/problems.ts';

/** Where the guide explains each kind of message, under an anchor of the kind's name. */
export const GUIDE = 'content/README.md';

/**
 * Problems as the messages of files, which unified's reporters and editors take: `ruleId` is the kind, `reason` what is
 * wrong, `note` how to mend it, `url` where the guide says more, `fatal` whether it is an error, and `expected` what should
 * stand at the place, where there is one safe answer.
 *
 * @param problems ordered by file and place, as the files and their messages will be
 */
export function toFiles(problems: readonly Problem[]): VFile[] {
  return [...Map.groupBy(problems, ({ file }) => file)].map(([path, own]) => {
    const file = new VFile({ path });
    for (const problem of own) addMessage(file, problem);
    return file;
  });
}

function addMessage(file: VFile, problem: Problem): void {
  const { kind, line, column, end, expected } = problem;
  const { what, remedy } = wordsOf(problem);
  const start = { line, column };
  const message = file.message(what, { place: end ? { start, end } : start, ruleId: kind, source: SOURCE });
  message.note = remedy;
  message.url = `${GUIDE}#${kind}`;
  message.fatal = problemKinds[kind].severity === 'error';
  if (expected !== undefined) message.expected = [expected];
}

/** Who says so, among unified's tools. */
const SOURCE = 'noi-dung';
