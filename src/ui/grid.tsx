import type { ComponentChildren } from 'preact';

interface Props {
  /** Equal columns, or a wide and a narrow one; always one column on a phone. */
  columns: 'two' | 'three' | 'four' | 'wide-narrow' | 'narrow-wide' | 'content-side';
  children: ComponentChildren;
}

export function Grid({ columns, children }: Props) {
  return <div class={`grid grid--${columns}`}>{children}</div>;
}
