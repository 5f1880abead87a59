import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { Mark } from './mark.tsx';

interface Props { what: string; firstStep?: { readonly href: string; readonly text: string }; level?: 1 | 2; children?: ComponentChildren }

/** Nothing here yet: what it is, and the one thing to do first. */
export function Empty({ what, firstStep, level = 2, children }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="card empty">
      <Mark size={56} />
      <Heading class="empty__title">{what}</Heading>
      {children && <div class="empty__body">{children}</div>}
      {firstStep && <Button href={firstStep.href}>{firstStep.text}</Button>}
    </div>
  );
}
