/**
 * `<paragraph-links>`: its button sets a link behind each heading and paragraph of the text, or takes them away. A press
 * on one copies its address; where the browser gives no clipboard (plain http) it is a link like any other and puts the
 * address where addresses stand. The button is hidden until then: without script there is nothing to press.
 */
class ParagraphLinks extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = button.getAttribute('aria-pressed') === 'true';
      button.setAttribute('aria-pressed', String(!shown));
      if (shown) document.querySelectorAll('.place-link').forEach((link) => link.remove());
      else document.querySelectorAll(PLACES).forEach((place) => place.append(' ', this.#linkTo(place)));
    });
  }

  #linkTo(place: Element): HTMLAnchorElement {
    const words = place.textContent.slice(0, 40);
    const link = document.createElement('a');
    link.className = 'place-link';
    link.href = `#${place.id}`;
    link.textContent = `Chép liên kết ${place.tagName === 'P' ? 'đoạn' : 'mục'} này`;
    link.addEventListener('click', (event) => {
      if (!navigator.clipboard) return;
      event.preventDefault();
      void navigator.clipboard.writeText(link.href).then(
        () => this.#copied(link, words),
        () => location.assign(link.href),
      );
    });
    return link;
  }

  #copied(link: HTMLAnchorElement, words: string): void {
    document.querySelector('.place-link[data-copied]')?.removeAttribute('data-copied');
    link.dataset['copied'] = '';
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = `Đã chép liên kết đến “${words}…”`;
  }
}

const PLACES = '.prose :is(h2, h3, h4, p)[id]:not(.footnotes *)';

customElements.define('paragraph-links', ParagraphLinks);
