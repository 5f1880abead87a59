import type { ComponentChildren } from 'preact';

interface Props { title?: string; tone?: 'go' | 'wait' | 'stop' | 'info'; children?: ComponentChildren }

/** Says after a deed what happened and what comes next; stays on the page, because what matters is no toast. */
export function Notice({ title, tone = 'go', children }: Props) {
  return (
    <div class={`notice notice--${tone}`} role={tone === 'stop' ? 'alert' : 'status'}>
      {title && <p class="notice__title">{tone === 'go' && <span aria-hidden="true">✓ </span>}{title}</p>}
      {children && <div class="notice__body">{children}</div>}
    </div>
  );
}
