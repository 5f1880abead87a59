import type { ComponentChildren } from 'preact';

interface Props { title?: ComponentChildren; detail?: ComponentChildren; level?: 2 | 3; tight?: boolean; id?: string; children?: ComponentChildren }

/** White paper on the warm ground; never a card in a card. `tight` lets a table touch the edges. */
export function Card({ title, detail, level = 2, tight = false, id, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={tight ? 'card card--tight' : 'card'} id={id}>
      {title && <Heading class="card__title">{title}</Heading>}
      {detail && <p class="card__detail">{detail}</p>}
      {children}
    </section>
  );
}
