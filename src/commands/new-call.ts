import { parseArgs } from 'node:util';
import { faultOfSlug } from './new-fields.ts';

/** How `npm run new` is called. */
export const USAGE = `Cách dùng: npm run new
hoặc:      npm run new -- bai-viet --title "…" --summary "…" --date 8/1/2014 --topic <id>
                          --source mic.gov.vn --source-title "…" [--url https://…] [--slug <ten-tep>] [--publish]
hoặc:      npm run new -- van-ban --number 1789/QĐ-UBND --issued 5/6/2013 --title "…" [--issuer "…"] --topic <id>

Ghi --topic nhiều lần cho nhiều chủ đề, --topic "" nếu chưa có. Bài viết mới là bài nháp, trừ khi có --publish.
Mã thoát: 0 đã tạo tệp, 1 không tạo được, 2 gọi sai.`;

/** The command was called wrongly; the message says how. */
export class WrongCall extends Error {}

/**
 * Reads the command's own words.
 *
 * @throws {WrongCall} for flags that it does not know, and for words that are no kind of entry
 */
export function readCall(args: readonly string[]): NewCall {
  const { positionals, values } = parse(args);
  const [kind, ...more] = positionals;
  const { slug, publish, help, topic, ...rest } = values;
  if (more.length > 0 || (kind !== undefined && !isKind(kind))) {
    throw new WrongCall(`Không hiểu “${positionals.join(' ')}”: viết bai-viet hoặc van-ban.`);
  }
  const fault = slug === undefined ? undefined : faultOfSlug(slug);
  if (fault !== undefined) throw new WrongCall(`--slug ${slug}: ${fault}.`);
  const topics = topic?.filter(Boolean).join(',');
  const flags = { ...rest, ...(topics === undefined ? {} : { topic: topics }) };
  return { kind, flags, slug, publish, help };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        title: text,
        summary: text,
        date: text,
        source: text,
        'source-title': text,
        url: text,
        slug: text,
        number: text,
        issued: text,
        issuer: text,
        topic: { type: 'string', multiple: true },
        publish: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new WrongCall(faultOf(error));
  }
}

/** What `parseArgs` complains of, in Vietnamese: it names the flag between quotation marks. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) return String(error);
  const flag = /'(?<flag>--?[^' ]+)/.exec(error.message)?.groups?.['flag'] ?? '';
  return error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `Không có cờ ${flag}.`
    : `Cờ ${flag}: ghi sai giá trị.`;
}

function isKind(text: string): text is EntryKind {
  return text === 'bai-viet' || text === 'van-ban';
}

/** A report or a record of a document. */
export type EntryKind = 'bai-viet' | 'van-ban';

/** What the command was told. */
export interface NewCall {
  readonly kind: EntryKind | undefined;
  /** Answers by field; topics joined by commas. */
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly slug: string | undefined;
  readonly publish: boolean;
  readonly help: boolean;
}
