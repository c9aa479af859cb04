import { getSystemErrorName, parseArgs } from 'node:util';

/**
 * What `npm run build` was told. Ends the process where there is nothing to build: with 0 where help was asked for, with
 * 2 where the call cannot be understood.
 */
export function readBuildCall(): BuildCall {
  try {
    const { values } = parseArgs({
      options: {
        quiet: { type: 'boolean', default: Boolean(process.env['QUIET']) },
        'out-dir': { type: 'string', default: 'dist' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!values.help) return { quiet: values.quiet, outDir: values['out-dir'] };
    console.log(USAGE);
    process.exit(0);
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

/**
 * Ends the process with one line where the system refused something (a full disk, a folder that cannot be written), and
 * with all that is known of any other error: a fault of the code, which is for programmers.
 */
export function endOfBuild(error: unknown): never {
  const refused = refusalOf(error);
  console.error(refused === null ? error : `Không dựng được, bản dựng trước vẫn nguyên: ${refused}`);
  process.exit(1);
}

/** What the system refused, in Vietnamese; null for an error of another kind. */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code !== undefined && code in REASONS) return [REASONS[code], path].filter(Boolean).join(': ');
  const number = OS_ERROR.exec(error.message)?.groups?.['number'];
  return number === undefined ? null : (REASONS[getSystemErrorName(-Number(number))] ?? null);
}

/** How Vite's bundler, which is written in Rust, says what the system told it. */
const OS_ERROR = /\(os error (?<number>[1-9]\d{0,5})\)/;

const USAGE = `Cách dùng: npm run build -- [--quiet] [--out-dir <thư mục>]

  --quiet    chỉ nói điều gì sai; biến QUIET cũng vậy
  --out-dir  dựng vào thư mục khác, không phải dist/

Biến SITE_URL là địa chỉ của trang, ví dụ https://example.org/tu-lieu/
Mã thoát: 0 đã dựng, 1 không dựng được, 2 gọi sai.`;

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'đĩa đã đầy',
  EDQUOT: 'đĩa đã đầy',
  EFBIG: 'tệp quá lớn cho đĩa này',
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'đĩa chỉ đọc được',
  ENOTDIR: 'không phải thư mục',
};

interface BuildCall {
  readonly quiet: boolean;
  /** From the project's folder. */
  readonly outDir: string;
}
