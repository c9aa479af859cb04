/** Does one piece of work after the other; what nobody waits for any more when its turn comes is left out. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** @throws the signal's reason, where it was aborted before the turn came */
  take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = this.#last.then(() => {
      signal?.throwIfAborted();
      return work();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
