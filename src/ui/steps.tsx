/** How far along: done parts, the present one, the rest; the sentence beside it says the same. */
export function Steps({ done, total, label }: { done: number; total: number; label: string }) {
  return (
    <div class="steps" role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => <i key={index} class={index < done ? 'on' : index === done ? 'now' : undefined} />)}
    </div>
  );
}
