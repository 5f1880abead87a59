/** `/` goes to the search of the page, unless somebody is typing. */
export function focusSearchOnSlash(): void {
  const search = document.querySelector<HTMLInputElement>('[data-focus-key="/"]');
  if (!search) return;
  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    const isTyping = target?.isContentEditable || (target && ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    search.focus();
    search.select();
  });
}
