/** The list of a built site's files, which lies at its root. */
export const SUMS_FILE = 'SHA256SUMS';

/**
 * A list that `sha256sum -c` reads: hexadecimal sum, two spaces, path (GNU coreutils, "cksum output modes").
 *
 * @param sums path from the listed folder, with forward slashes → sum; the paths hold no line break or backslash
 */
export function writeSums(sums: Sums): string {
  return [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('');
}

/**
 * Reads such a list.
 *
 * @throws {Error} in Vietnamese, naming the first line that is none of a list
 * @example readSums(`${'0'.repeat(64)}  index.html\n`).get('index.html') // '000…'
 */
export function readSums(text: string): Sums {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line, index) => {
      const { sum, file } = LINE.exec(line)?.groups ?? {};
      if (sum === undefined || file === undefined) {
        throw new Error(`${SUMS_FILE}:${index + 1}: không phải một dòng của sha256sum`);
      }
      return [file, sum] as const;
    }),
  );
}

const LINE = /^(?<sum>[0-9a-f]{64}) [ *](?<file>.+)$/;

/** SHA-256 in hexadecimal by path, in byte order of the paths. */
export type Sums = ReadonlyMap<string, string>;
