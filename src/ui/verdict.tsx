import type { ComponentChildren } from 'preact';

interface Props {
  tone: 'go' | 'wait' | 'stop';
  title?: string;
  /** 1 where the verdict is what the page is about. */
  level?: 1 | 2;
  /** ✓ or ✕ before the sentence: colour is never alone. */
  mark?: boolean;
  children?: ComponentChildren;
}

/** The answer first, in one sentence; then its facts, and the day of the next news in bold. */
export function Verdict({ tone, title, level = 2, mark = false, children }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const sign = mark && { go: '✓', stop: '✕', wait: '' }[tone];
  return (
    <div class={`verdict verdict--${tone}`}>
      {title && <Heading class="verdict__title">{sign && <span aria-hidden="true">{sign} </span>}{title}</Heading>}
      {children && <div class="verdict__body">{children}</div>}
    </div>
  );
}
