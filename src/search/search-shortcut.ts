/** `/` and Ctrl+K (⌘K) lead to the search field of the page, or to the search page where it has none. */
addEventListener('keydown', (event) => {
  const { key, target } = event;
  const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  const asked = (event.ctrlKey || event.metaKey) && key.toLowerCase() === 'k';
  if (!asked && (key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey)) return;
  const field = document.querySelector<HTMLInputElement>('input[name="q"]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

export {};
