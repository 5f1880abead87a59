interface Props { text: string; /** `sent` once everything has left the phone. */ state?: 'waiting' | 'sent'; hidden?: boolean }

/** Nothing is lost while there is no network, and the page says so first. */
export function OutboxLine({ text, state = 'waiting', hidden = false }: Props) {
  return (
    <div class={state === 'sent' ? 'outbox outbox--sent' : 'outbox'} id="outbox" role="status" hidden={hidden}>
      <span aria-hidden="true">{state === 'sent' ? '✓' : '⬆'}</span>
      <span data-outbox-text="">{text}</span>
    </div>
  );
}
