import type { ComponentChildren } from 'preact';
import { usePage } from './page-context.tsx';
import { frameTexts } from './texts.ts';

export interface Chip { readonly text: string; /** Where a tap leads: without this filter when it is on, with it when it is off. */ readonly href: string; readonly on?: boolean }

/** The filters in force and those at hand; children stand at the right. */
export function Chips({ chips, children }: { chips: readonly Chip[]; children?: ComponentChildren }) {
  const texts = frameTexts(usePage().lang);
  return (
    <div class="chips" role="group" aria-label={texts.filters}>
      {chips.map((chip) => (
        <a key={chip.href + chip.text} class={chip.on ? 'chip chip--on' : 'chip'} href={chip.href}>
          {!chip.on && <span aria-hidden="true">+ </span>}{chip.text}{chip.on && <><span aria-hidden="true"> ×</span><span class="govuk-visually-hidden">, {texts.remove}</span></>}
        </a>
      ))}
      {children && <div class="chips__side">{children}</div>}
    </div>
  );
}
