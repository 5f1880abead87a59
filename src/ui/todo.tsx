import type { ComponentChildren } from 'preact';

interface Props {
  number: string | number;
  text: string;
  href: string;
  why?: ComponentChildren;
  due?: string;
  late?: boolean;
}

/** One kind of work waiting: how many, what, why, by when. Stands in a `<TodoList>`. */
export function Todo({ number, text, href, why, due, late = false }: Props) {
  return (
    <li class="todo">
      <b class="todo__number num">{number}</b>
      <div><a href={href}>{text}</a>{why && <span class="todo__why">{why}</span>}</div>
      {due && <span class={late ? 'todo__due late' : 'todo__due'}>{due}</span>}
    </li>
  );
}

export function TodoList({ children }: { children: ComponentChildren }) {
  return <ul class="todos">{children}</ul>;
}
