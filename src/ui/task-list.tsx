import type { ComponentChildren } from 'preact';
import { Tag, type TagTone } from './tag.tsx';

export interface Task {
  readonly text: string;
  readonly href?: string;
  readonly hint?: ComponentChildren;
  /** A finished part is plain words; what still needs doing has a coloured tag. */
  readonly status: { readonly text: string; readonly tone?: TagTone };
}

/** The parts of something long, each a page of its own, with its state at the right. */
export function TaskList({ id = 'tasks', tasks }: { id?: string; tasks: readonly Task[] }) {
  return (
    <ul class="tasks">
      {tasks.map((task, index) => <Item key={task.text} task={task} id={`${id}-${index + 1}`} />)}
    </ul>
  );
}

function Item({ task, id }: { task: Task; id: string }) {
  return (
    <li>
      <span class="tasks__what">
        {task.href ? <a href={task.href} aria-describedby={`${task.hint ? `${id}-hint ` : ''}${id}-status`}>{task.text}</a> : <span>{task.text}</span>}
        {task.hint && <small id={`${id}-hint`}>{task.hint}</small>}
      </span>
      <span class="tasks__status" id={`${id}-status`}>{task.status.tone ? <Tag text={task.status.text} tone={task.status.tone} /> : task.status.text}</span>
    </li>
  );
}
