import { formatCount } from '../domain/format-count.ts';

/** What the search says to its reader, one sentence for each thing that can happen. */
export const messages = {
  found: (count: number, text: string) => `${formatCount(count)} kết quả cho “${text}”`,
  documents: (count: number, text: string) => `${formatCount(count)} văn bản cho “${text}”`,
  nothing: (text: string) => `Không tìm thấy gì cho “${text}”`,
  nothingToSearch: 'Chưa có chữ hay số nào để tìm',
  filtered: 'Các bộ lọc đang bật có thể đã loại hết kết quả.',
  tryOther: 'Thử ít chữ hơn, bỏ dấu, hoặc chỉ gõ số của văn bản; hoặc tra theo năm và chủ đề dưới đây.',
  failed: 'Chưa tải được bộ tìm kiếm',
  failedHelp:
    'Mạng có thể đang yếu, hoặc trình duyệt không cho chạy WebAssembly. Số văn bản vẫn tra được; hoặc xem theo năm và chủ đề dưới đây.',
  textFailed: 'Chưa tải được phần tìm trong bài; dưới đây chỉ có văn bản tìm theo số.',
  retry: 'Thử lại',
  repaired: (typed: string, meant: string) => `Không thấy “${typed}”; đây là kết quả cho “${meant}”.`,
  literally: (typed: string) => `Tìm đúng “${typed}”`,
  missing: (words: readonly string[]) =>
    `Không trang nào có đủ các chữ đã gõ; những trang dưới đây thiếu “${words.join(' ')}”.`,
  otherNumbers: (text: string) => `Không có văn bản nào đúng “${text}”; dưới đây là những số gần giống.`,
} as const;
