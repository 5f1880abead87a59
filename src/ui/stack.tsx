import type { ComponentChildren } from 'preact';

/** Things under each other with one even gap; for a column of cards inside a grid. */
export function Stack({ children }: { children: ComponentChildren }) {
  return <div class="stack">{children}</div>;
}
