/**
 * `<section-marker>`: marks among the links it holds the section that is being read, by `aria-current`. The links work
 * without it. A section is read from when its heading has come into the upper third of the screen.
 */
class SectionMarker extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
    const mark = (): void => {
      const line = innerHeight / 3;
      const current = headings.findLastIndex((one) => one && one.getBoundingClientRect().top < line);
      links.forEach((link, place) => {
        if (place === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      });
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '0% 0% -66.7%' });
    for (const heading of headings) if (heading) observer.observe(heading);
  }
}

customElements.define('section-marker', SectionMarker);
