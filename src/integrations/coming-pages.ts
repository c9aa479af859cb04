/** Pages that are being written, in any order, and are wanted in their own. */
export class ComingPages {
  readonly files: readonly string[];
  readonly #written = new Set<string>();
  #isOver = false;
  #change = Promise.withResolvers<void>();

  constructor(files: readonly string[]) {
    this.files = files;
  }

  /** Whether all are there. */
  get isWhole(): boolean {
    return this.#written.size === this.files.length;
  }

  written(file: string): void {
    this.#written.add(file);
    this.#change.resolve();
  }

  /** What is still missing does not come any more. */
  end(): void {
    this.#isOver = true;
    this.#change.resolve();
  }

  /** All pages in their order, some at a time as they come. Stops before a page that does not come. */
  async *parts(): AsyncGenerator<PagesPart> {
    let first = 0;
    while (first < this.files.length) {
      let end = first;
      while (this.#written.has(this.files[end] ?? '')) end += 1;
      const isLast = end === this.files.length;
      if (isLast || end - first >= FEWEST) {
        yield { files: this.files.slice(first, end), isLast };
        first = end;
      } else if (this.#isOver) {
        return;
      } else {
        this.#change = Promise.withResolvers();
        await this.#change.promise;
      }
    }
  }
}

/** How many pages are worth a message. */
const FEWEST = 25;

interface PagesPart {
  readonly files: readonly string[];
  readonly isLast: boolean;
}
