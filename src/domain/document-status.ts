/** What is known of a document's force; the first, the default, claims nothing. */
export const documentStatuses = ['chưa xác minh', 'còn hiệu lực', 'hết hiệu lực'] as const;

/** One of {@link documentStatuses}. */
export type DocumentStatus = (typeof documentStatuses)[number];
