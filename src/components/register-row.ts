import type { IsoDate } from '../domain/dates.ts';

/** A document as the register's lists show it. */
export interface RegisterRow {
  readonly path: string;
  readonly number: string;
  readonly issued: IsoDate | null;
  readonly year: number | null;
  readonly title: string | null;
  readonly issuer: string;
  /** How many reports cite it. */
  readonly reports: number;
  /** Whether it has a file of its own, or is known by its citations alone. */
  readonly recorded: boolean;
}
