/**
 * `<copy-text>`: copies the text of its `[data-copy]` at the press of its button and says so in its `[role=status]`.
 * The button is hidden until then: without script, or where the browser gives no clipboard (plain http), the text stands
 * there to be selected.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    // The spaces that keep a line of the page together are none of the text's.
    const text = this.querySelector('[data-copy]')?.textContent?.trim().replaceAll('\u00a0', ' ') ?? '';
    try {
      await navigator.clipboard.writeText(text);
      this.#say('Đã chép.');
    } catch {
      this.#say('Trình duyệt không cho chép; hãy bôi đen chữ để chép.');
    }
  }

  #say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

customElements.define('copy-text', CopyText);
