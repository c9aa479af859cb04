import type { IsoDate } from '../domain/dates.ts';

/** A report as lists show it. */
export interface ReportCard {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly date: IsoDate;
  readonly topics: readonly TopicLink[];
  /** The day of the newest correction. */
  readonly corrected?: IsoDate | undefined;
  /** Whether it is still a draft; only development shows any. */
  readonly draft?: boolean;
}

/** A topic as a link. */
export interface TopicLink {
  readonly name: string;
  readonly path: string;
}
