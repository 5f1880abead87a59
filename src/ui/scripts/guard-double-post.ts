/** A second press within the same page load sends nothing; the server's key guards the rest. Coming back by "Back" frees the form. */
export function guardDoublePost(): void {
  const sent = new Set<HTMLFormElement>();
  document.addEventListener('submit', (event) => {
    const form = event.target instanceof HTMLFormElement && event.target.hasAttribute('data-once') ? event.target : undefined;
    if (!form || event.defaultPrevented) return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    sent.add(form);
    // A download answers without leaving the page, so the form must come back to life.
    window.setTimeout(() => sent.delete(form), 8000);
  });
  window.addEventListener('pageshow', () => sent.clear());
}
