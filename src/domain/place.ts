/** The province-level unit that a site belongs to; local bodies are named after it. */
export interface Place {
  /** `Thanh Hóa` */
  readonly name: string;
  readonly kind: 'tỉnh' | 'thành phố';
}
