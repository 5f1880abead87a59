import type { ComponentChildren } from 'preact';

interface Props { title: string; detail?: string; centre?: string; landscape?: boolean; /** Deeds above the paper, not printed. */ deeds?: ComponentChildren; foot?: ComponentChildren; children: ComponentChildren }

/** One sheet of A4 without navigation, the same on screen and on paper. */
export function PrintFrame({ title, detail, centre, landscape = false, deeds, foot, children }: Props) {
  return (
    <div class="print-desk">
      {deeds && <div class="print-desk__deeds">{deeds}</div>}
      <main id="main" class={landscape ? 'paper paper--landscape' : 'paper'} tabIndex={-1}>
        <header class="paper__head">
          {centre && <p class="eyebrow">{centre}</p>}
          <h1>{title}</h1>
          {detail && <p class="quiet">{detail}</p>}
        </header>
        {children}
        {foot && <footer class="paper__foot">{foot}</footer>}
      </main>
    </div>
  );
}
