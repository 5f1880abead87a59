import type { ComponentChildren } from 'preact';

export interface Point { readonly text: ComponentChildren; readonly value: string; readonly sum?: boolean }

/** A short sum: parts and what they come to. */
export function Points({ caption, points }: { caption: string; points: readonly Point[] }) {
  return (
    <table class="points">
      <caption class="govuk-visually-hidden">{caption}</caption>
      <tbody>{points.map((point, index) => <tr key={index} class={point.sum ? 'sum' : undefined}><th scope="row">{point.text}</th><td>{point.value}</td></tr>)}</tbody>
    </table>
  );
}
