import type { ComponentChildren } from 'preact';

export interface Figure { readonly value: string; readonly text: ComponentChildren; /** The list this number counts: every figure opens. */ readonly href?: string }

/** Large numbers that open the people behind them; `cards` gives each its own card. */
export function Figures({ items, cards = false, columns = cards ? 'four' : 'two' }: { items: readonly Figure[]; cards?: boolean; columns?: 'two' | 'three' | 'four' }) {
  return (
    <div class={`grid grid--${columns} figures`}>
      {items.map((item, index) => (
        <div key={index} class={cards ? 'card figure' : 'figure'}>
          <b class="num">{item.href ? <a href={item.href}>{item.value}</a> : item.value}</b>
          <span>{item.text}</span>
        </div>
      ))}
    </div>
  );
}
