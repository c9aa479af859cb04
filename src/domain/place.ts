/** The province-level unit that a site belongs to; local bodies are named after it. */
export interface Place {
  /** `Thanh Hóa` */
  readonly name: string;
  readonly kind: 'tỉnh' | 'thành phố';
}

/** A place as the seat of a body: `Thanh Hóa`, `thành phố Đà Nẵng`. */
export function seat({ name, kind }: Place): string {
  return kind === 'tỉnh' ? name : `${kind} ${name}`;
}

/** A place with its kind: `tỉnh Thanh Hóa`, `thành phố Đà Nẵng`. */
export function fullName({ name, kind }: Place): string {
  return `${kind} ${name}`;
}
