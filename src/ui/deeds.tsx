import type { ComponentChildren } from 'preact';

/** Buttons and links in a row that wraps; `thumb` keeps them at the bottom of a phone's screen. */
export function Deeds({ thumb = false, children }: { thumb?: boolean; children: ComponentChildren }) {
  return <div class={thumb ? 'deeds deeds--thumb' : 'deeds'}>{children}</div>;
}
