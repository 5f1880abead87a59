import type { ComponentChildren } from 'preact';
import { usePage } from './page-context.tsx';
import { fill, frameTexts } from './texts.ts';

interface Props {
  /** How many are ticked when the page arrives; script keeps it true afterwards. */
  selected?: number;
  /** What will happen to them, or what stands in the way. */
  effect?: ComponentChildren;
  /** Buttons, the main one last. */
  children: ComponentChildren;
}

/** Sticks to the bottom and says what will happen to how many; stands in the same form as the table. */
export function BulkBar({ selected = 0, effect, children }: Props) {
  const texts = frameTexts(usePage().lang);
  return (
    <div class="bulk" role="group" aria-label={texts.bulk}>
      <b aria-live="polite" data-selected-count={texts.selected}>{selected > 0 ? fill(texts.selected, { n: selected }) : texts.tickRows}</b>
      {effect && <span class="bulk__effect">{effect}</span>}
      <span class="bulk__deeds">{children}</span>
    </div>
  );
}
