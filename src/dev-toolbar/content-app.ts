import { defineToolbarApp } from 'astro/toolbar';
import { ASK, TELL } from './events.ts';
import type { PageMessage, PageReport } from './page-report.ts';

/** The window of Astro's dev toolbar that shows what the content check says of the page, and the citations found in it. */
export default defineToolbarApp({
  init(canvas, app, server) {
    const view = element('astro-dev-toolbar-window', []);
    const style = element('style', STYLE);
    server.on<PageReport>(TELL, (report) => {
      view.replaceChildren(...windowOf(report));
      app.toggleNotification(notificationOf(report));
    });
    app.onToggled(({ state }) => {
      if (state) canvas.replaceChildren(style, view);
      else canvas.replaceChildren();
    });
    server.send(ASK, { path: location.pathname });
  },
});

function notificationOf({
  messages,
}: PageReport): { state: true; level: 'error' | 'warning' } | { state: false } {
  if (messages.length === 0) return { state: false };
  const level = messages.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  return { state: true, level };
}

function windowOf({ file, draft, messages, more, citations }: PageReport): Node[] {
  const rest = more > 0 ? [element('li', `… và ${more} lời nữa: npm run check`)] : [];
  return [
    element('h1', file ?? 'Toàn bộ content/'),
    ...(draft ? [element('p', 'Bản nháp: chỉ thấy khi chạy npm run dev.')] : []),
    element('h2', messages.length > 0 ? 'Lời báo' : 'Không có lời báo nào'),
    element('ul', [...messages.map(messageItem), ...rest]),
    ...(citations.length > 0 ? [element('h2', `${citations.length} lời dẫn văn bản`)] : []),
    element(
      'ul',
      citations.map(({ text, line, path, status }) => {
        const name = path === null ? element('span', text) : link(path, text);
        return element('li', [name, element('small', `dòng ${line}: ${status}`)]);
      }),
    ),
  ];
}

function messageItem({ place, severity, what, remedy }: PageMessage): HTMLElement {
  const open = element('button', place);
  // Vite opens the file at the place in the editor that is running.
  open.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`));
  const item = element('li', [
    element('strong', severity === 'error' ? 'Lỗi' : 'Nhắc'),
    element('span', `${what}: ${remedy}.`),
    open,
  ]);
  item.dataset['severity'] = severity;
  return item;
}

function link(href: string, text: string): HTMLElement {
  const anchor = element('a', text);
  anchor.setAttribute('href', href);
  return anchor;
}

function element(name: string, content: string | readonly Node[]): HTMLElement {
  const made = document.createElement(name);
  if (typeof content === 'string') made.textContent = content;
  else made.append(...content);
  return made;
}

const STYLE = `
  astro-dev-toolbar-window { display: block; max-block-size: 60vh; overflow-y: auto; font: 15px/1.5 system-ui, sans-serif; }
  h1 { font-size: 1.05rem; overflow-wrap: anywhere; }
  h2 { font-size: 1rem; margin-block: 1rem 0.25rem; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { padding-block: 0.5rem; border-block-start: 1px solid rgb(255 255 255 / 0.2); }
  li > * { margin-inline-end: 0.5em; }
  [data-severity='error'] strong { color: #ff8a80; }
  [data-severity='warning'] strong { color: #ffd54f; }
  small, button { display: block; opacity: 0.75; }
  button { border: 0; padding: 0; background: none; color: inherit; font: inherit; font-size: 0.85em; text-decoration: underline; cursor: pointer; }
  a { color: #90caf9; }
`;
