/** On a phone a record's sides are a strip to push along: the one that is shown must be in sight. */
export function showCurrentTab(): void {
  for (const strip of document.querySelectorAll<HTMLElement>('.tabs')) {
    const current = strip.querySelector<HTMLElement>('[aria-current]');
    if (current) strip.scrollLeft += current.getBoundingClientRect().left - strip.getBoundingClientRect().left - 24;
  }
}
