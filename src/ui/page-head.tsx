import type { ComponentChildren } from 'preact';
import { initialsOf } from './format.ts';

interface Props {
  title: string;
  eyebrow?: string;
  /** One line of identity or of what this list is. */
  detail?: ComponentChildren;
  /** The list this record belongs to. */
  up?: { readonly href: string; readonly text: string };
  /** Draws the person's initials beside the name. */
  person?: boolean;
  /** Buttons or a tag at the right. */
  children?: ComponentChildren;
}

/** The top of a page: what it is, one line about it, and its deeds. */
export function PageHead({ title, eyebrow, detail, up, person = false, children }: Props) {
  return (
    <div class="page-head">
      {up && <p class="page-head__up"><a href={up.href}>{up.text}</a></p>}
      {person && <span class="face face--large" aria-hidden="true">{initialsOf(title)}</span>}
      <div class="page-head__text">
        {eyebrow && <p class="eyebrow">{eyebrow}</p>}
        <h1 class="page-head__title">{title}</h1>
        {detail && <p class="page-head__detail">{detail}</p>}
      </div>
      {children && <div class="page-head__side">{children}</div>}
    </div>
  );
}
