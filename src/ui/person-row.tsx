import type { ComponentChildren } from 'preact';
import { initialsOf } from './format.ts';

interface Props { name: string; href?: string; detail?: ComponentChildren; /** The deed at the right, often a `<Segmented>`. */ children?: ComponentChildren }

/** One person at work on a phone: at least 56 px high. Rows stand in a `<People>`. */
export function PersonRow({ name, href, detail, children }: Props) {
  return (
    <li class="person">
      <span class="face" aria-hidden="true">{initialsOf(name)}</span>
      <span class="person__text">{href ? <a href={href}>{name}</a> : name}{detail && <small>{detail}</small>}</span>
      {children}
    </li>
  );
}

export function People({ children }: { children: ComponentChildren }) {
  return <ul class="people">{children}</ul>;
}
