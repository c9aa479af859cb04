import { isCancel, multiselect, select, text as ask } from '@clack/prompts';
import type { Content } from '../intake/read-content.ts';
import { WrongCall, type EntryKind, type NewCall } from './new-call.ts';
import type { Field } from './new-fields.ts';

/** Whoever was asked has given up. */
export class GivenUp extends Error {}

/** What is to be added. @throws {GivenUp} */
export async function askKind(): Promise<EntryKind> {
  const kind = await select<EntryKind>({
    message: 'Thêm gì? (phím mũi tên để chọn, Enter để xong)',
    showInstructions: false,
    options: [
      { value: 'bai-viet', label: 'Bài viết' },
      { value: 'van-ban', label: 'Văn bản trong sổ' },
    ],
  });
  return given(kind);
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
  interactive: boolean,
): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = {};
  const missing: string[] = [];
  for (const field of fields) {
    const { flag } = field;
    const told = flags[flag];
    if (told !== undefined) answers[flag] = readFlag(field, told);
    else if (interactive) {
      answers[flag] = flag === 'topic' ? await askTopics(topics) : await askText(field, answers);
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

async function askText(field: Field, answers: Readonly<Record<string, string>>): Promise<string> {
  const suggestion = field.suggest?.(answers);
  const written = await ask({
    message: field.question,
    ...(field.example ? { placeholder: field.example } : {}),
    ...(suggestion ? { initialValue: suggestion } : {}),
    validate: (text) => field.read(text ?? '').fault,
  });
  return field.read(given(written) ?? '').value ?? '';
}

async function askTopics(topics: Content['topics']): Promise<string> {
  const chosen = await multiselect<string>({
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
