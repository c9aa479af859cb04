import type { Readable, Writable } from 'node:stream';
import { isCancel, multiselect, select, text as ask } from '@clack/prompts';
import type { Content } from '../intake/read-content.ts';
import { WrongCall, type EntryKind, type NewCall } from './new-call.ts';
import { faultOfSlug, type Field } from './new-fields.ts';

/** Whoever was asked has given up. */
export class GivenUp extends Error {}

/** What is to be added. @throws {GivenUp} */
export async function askKind(terminal: Terminal): Promise<EntryKind> {
  const kind = await select<EntryKind>({
    ...terminal,
    message: 'Thêm gì? (phím mũi tên để chọn, Enter để xong)',
    showInstructions: false,
    options: [
      { value: 'bai-viet', label: 'Bài viết' },
      { value: 'van-ban', label: 'Văn bản trong sổ' },
    ],
  });
  return given(kind);
}

/** Another name for a report's file, since the first is taken. @throws {GivenUp} */
export async function askSlug(taken: string, terminal: Terminal): Promise<string> {
  const slug = await ask({
    ...terminal,
    message: `${taken} đã có. Tên tệp khác (không dấu, gạch nối thay dấu cách)`,
    placeholder: 'hoi-nghi-tong-ket-nam-2013',
    validate: (text) => faultOfSlug(text ?? ''),
  });
  return given(slug);
}

/**
 * The answer to each field: from its flag, else asked for where somebody can answer, else as suggested.
 *
 * @throws {WrongCall} for flags that cannot be read and, where nobody can answer, for those that are missing
 * @throws {GivenUp}
 */
export async function answersTo(
  fields: readonly Field[],
  flags: NewCall['flags'],
  topics: Content['topics'],
  terminal: Terminal | null,
): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = {};
  const missing: string[] = [];
  for (const field of fields) {
    const { flag } = field;
    const told = flags[flag];
    if (told !== undefined) answers[flag] = readFlag(field, told);
    else if (terminal) {
      answers[flag] =
        flag === 'topic' ? await askTopics(topics, terminal) : await askText(field, answers, terminal);
    } else if (field.suggest) answers[flag] = field.suggest(answers);
    else if (!field.optional) missing.push(`--${flag}`);
  }
  if (missing.length > 0) throw new WrongCall(`Thiếu ${missing.join(', ')}.`);
  return answers;
}

function readFlag({ flag, read }: Field, told: string): string {
  const { value, fault } = read(told);
  if (value === undefined) throw new WrongCall(`--${flag} ${told}: ${fault}.`);
  return value;
}

async function askText(
  field: Field,
  answers: Readonly<Record<string, string>>,
  terminal: Terminal,
): Promise<string> {
  const suggestion = field.suggest?.(answers);
  const written = await ask({
    ...terminal,
    message: field.question,
    ...(field.example ? { placeholder: field.example } : {}),
    ...(suggestion ? { initialValue: suggestion } : {}),
    validate: (text) => field.read(text ?? '').fault,
  });
  return field.read(given(written) ?? '').value ?? '';
}

async function askTopics(topics: Content['topics'], terminal: Terminal): Promise<string> {
  const chosen = await multiselect<string>({
    ...terminal,
    message: 'Chủ đề (phím mũi tên, phím cách để chọn, Enter để xong)',
    required: false,
    showInstructions: false,
    options: topics.map(({ id, name }) => ({ value: id, label: name })),
  });
  return given(chosen).join(',');
}

function given<Value>(value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new GivenUp();
  return value as Exclude<Value, symbol>;
}

/** Where somebody reads and types. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}
