import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { slugify } from '../domain/fold.ts';
import { isPictureName, pictureOwner } from './picture-files.ts';
import type { Problem } from './problems.ts';

/**
 * The files of `content/reports` and `content/documents`, each list in a stable order. Anything else that lies there is
 * a problem, and so are symbolic links: what they lead to may lie outside `content/`.
 *
 * @param root the project's folder
 */
export async function listContentFiles(root: string): Promise<ContentFiles> {
  const problems: Problem[] = [];
  const [reports = [], documents = []] = await Promise.all(
    ['content/reports', 'content/documents'].map(async (folder) => {
      const { found, problem } = await filesIn(root, folder);
      if (problem) problems.push(problem);
      return found.filter(({ name }) => !LEFT_BY_SYSTEMS.has(name));
    }),
  );
  const owners = new Set(reports.filter(isEntry).map(({ file }) => file));
  const isPicture = ({ file, plain }: Found) => plain && owners.has(pictureOwner(file) ?? '');
  const pictures = reports.filter(isPicture);
  for (const found of [...reports, ...documents]) {
    if (found.link) problems.push(fileProblem('symlink', found.file));
    else if (!isEntry(found) && !isPicture(found)) problems.push(strayFile(found.file));
  }
  for (const { file, name } of pictures) {
    if (!isPictureName(name)) problems.push(pictureName(file, name));
  }
  const entries = [...reports, ...documents].filter(isEntry).map(({ file }) => file);
  problems.push(...sameAddresses(entries));
  return {
    reports: reports.filter(isEntry).map(({ file }) => file),
    documents: documents.filter(isEntry).map(({ file }) => file),
    pictures: pictures.map(({ file }) => file),
    problems,
  };
}

const LEFT_BY_SYSTEMS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

async function filesIn(root: string, folder: string): Promise<{ found: Found[]; problem?: Problem }> {
  let entries: Dirent[];
  try {
    if ((await lstat(path.join(root, folder))).isSymbolicLink()) {
      return { found: [], problem: fileProblem('symlink', folder) };
    }
    entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  } catch (error) {
    return { found: [], problem: unreadable(folder, error) };
  }
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry): Found => {
      const within = path.relative(path.join(root, folder), path.join(entry.parentPath, entry.name));
      return {
        file: `${folder}/${within.split(path.sep).join('/')}`,
        name: entry.name,
        plain: entry.isFile(),
        link: entry.isSymbolicLink(),
      };
    });
  return { found: found.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

/** The problem of a file that the system does not give. */
export function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return fileProblem(code === 'ENOENT' ? 'missing-file' : 'unreadable', file, { text: code });
}

function isEntry({ file, plain }: Found): boolean {
  return plain && /^content\/[^/]+\/\d{4}\/[^/]+\.md$/.test(file);
}

/** Files whose names make the same address (`Bài 1.md`, `bai-1.md`): each after the first is a problem. */
function sameAddresses(files: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file): Problem[] => {
    const { dir, name } = path.posix.parse(file);
    const address = `${dir}/${slugify(name)}`;
    const earlier = first.get(address);
    if (earlier !== undefined) return [fileProblem('duplicate', file, { text: earlier })];
    first.set(address, file);
    return [];
  });
}

function strayFile(file: string): Problem {
  const folder = file.split('/').slice(0, 2).join('/');
  const pictures = folder === 'content/reports' ? `, hình vào ${folder}/<năm>/<tên>/<hình>.jpg` : '';
  return fileProblem('stray-file', file, { text: `${folder}/<năm>/<tên>.md${pictures}` });
}

function pictureName(file: string, name: string): Problem {
  const { name: stem, ext } = path.posix.parse(name.toLowerCase());
  return fileProblem('not-a-slug', file, { value: name, text: `${slugify(stem) || 'hinh'}${ext}` });
}

function fileProblem(kind: Problem['kind'], file: string, values: Problem['values'] = {}): Problem {
  return { kind, file, line: 1, column: 1, field: 'tên tệp', values };
}

/** What lies in `content/`, as paths from the project's root with forward slashes. */
export interface ContentFiles {
  readonly reports: readonly string[];
  readonly documents: readonly string[];
  readonly pictures: readonly string[];
  readonly problems: readonly Problem[];
}

interface Found {
  readonly file: string;
  readonly name: string;
  /** A file, not a link, a device or a pipe. */
  readonly plain: boolean;
  readonly link: boolean;
}
