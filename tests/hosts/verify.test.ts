import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveWith } from './faulty-server.ts';

const { root, dist } = inject('builds').plain;
const COMMAND = path.resolve(import.meta.dirname, '../../src/commands/verify.ts');

/** What the command says and how it ends, run beside a built `dist/`. */
function verify(...places: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...places], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, said: stderr + stdout });
    });
  });
}

describe('npm run verify', () => {
  let copy: string;
  beforeAll(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'Bản đã đăng '));
    await cp(dist, copy, { recursive: true });
  });
  afterAll(() => rm(copy, { recursive: true }));

  it('finds a copied folder right', async () => {
    expect(await verify(copy)).toEqual({ code: 0, said: expect.stringMatching(/^Cả \d+ tệp đều đúng\.\n$/) });
  });

  it('finds a site on the web right, under a path too, though a host keeps its own files to itself', async () => {
    const own = (file: string) =>
      /^_(headers|redirects)$/.test(file) ? { status: 404, body: '' } : undefined;
    const server = await serveWith(dist, own, '/x/');
    expect(await verify(server.address.replace(/\/$/, ''))).toMatchObject({ code: 0 });
    await server.stop();
  });

  it('takes the page for what is not there with the status that it is about', async () => {
    const server = await serveWith(dist, (file) => (file === '404.html' ? { status: 404 } : undefined));
    expect(await verify(server.address)).toMatchObject({ code: 0 });
    await server.stop();
  });

  it('names what differs on the web', async () => {
    const server = await serveWith(dist, (file) => {
      if (file === 'van-ban/index.html') return { body: 'Đã bị sửa' };
      return file === 'du-lieu/citations.json' ? { status: 404, body: '' } : undefined;
    });
    const { code, said } = await verify(server.address);
    expect(said).toBe('thiếu: du-lieu/citations.json\nkhác: van-ban/index.html\n2 tệp không đúng.\n');
    expect(code).toBe(1);
    await server.stop();
  });

  it('names what differs in a folder, and lets hashed files of earlier builds stay', async () => {
    await writeFile(path.join(copy, 'index.html'), 'Đã bị sửa');
    await writeFile(path.join(copy, '_astro/style.cu.css'), 'a {}');
    await writeFile(path.join(copy, 'la.php'), '');
    await rm(path.join(copy, 'rss.xml'));
    const { code, said } = await verify(copy);
    expect(said).toBe(
      'thiếu: rss.xml\nkhác: index.html\nlạ: la.php\n1 tệp có mã băm của các bản trước còn giữ lại\n3 tệp không đúng.\n',
    );
    expect(code).toBe(1);
  });

  it.each([
    ['without a place', [], /^Cách dùng: npm run verify -- /],
    ['with a site that does not answer', ['http://127.0.0.1:9/'], /127\.0\.0\.1:9/],
    ['with a folder that is not there', ['/khong-co'], /khong-co/],
  ])('says what is wrong %s', async (_, places, message) => {
    expect(await verify(...places)).toEqual({ code: 2, said: expect.stringMatching(message) });
  });
});
