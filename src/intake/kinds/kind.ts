/** One thing that can be wrong with content, in the editors' language. `{x}` is filled from the problem's values. */
export interface Kind {
  /** A build stops at an error; a warning is for the editor to judge. */
  readonly severity: 'error' | 'warning';
  /** What is wrong. */
  readonly what: string;
  /** How to mend it. */
  readonly remedy: string;
}

/** Kinds by their names, which are also the anchors of the editors' guide. */
export type Kinds = Readonly<Record<string, Kind>>;
