import type { ComponentChildren } from 'preact';
import { usePage } from './page-context.tsx';

interface Props {
  action: string;
  method?: 'post' | 'get';
  multipart?: boolean;
  class?: string;
  id?: string;
  /** A queue that is worked off by single keys; buttons name theirs. */
  byKeys?: boolean;
  /** Sending it leaves nothing on this device; the words said first where something waits on it. */
  leaveNothing?: string;
  children: ComponentChildren;
}

/** A form with what the server asks of every post: proof it is ours, and a key so that pressing twice acts once. */
export function Form({ action, method = 'post', multipart = false, class: name, id, byKeys = false, leaveNothing, children }: Props) {
  const page = usePage();
  return (
    <form action={action} method={method} enctype={multipart ? 'multipart/form-data' : undefined} class={name} id={id} novalidate data-once={method === 'post' ? '' : undefined} data-work-by-keys={byKeys ? '' : undefined} data-leave-nothing={leaveNothing}>
      {method === 'post' && <input type="hidden" name="_csrf" value={page.csrf} />}
      {method === 'post' && <input type="hidden" name="_key" value={page.newKey()} />}
      {children}
    </form>
  );
}
