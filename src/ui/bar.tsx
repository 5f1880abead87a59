import type { ComponentChildren } from 'preact';

interface Props {
  /** 0 to 1. */
  ratio: number;
  /** Kunyit for what is too low or full of waiting. */
  tone?: 'main' | 'warn';
  height?: number;
  label?: ComponentChildren;
  /** The number beside the bar; a bar is never alone. */
  value?: ComponentChildren;
}

/** A share as a bar, always with its number: beside it here, or in the text around it. */
export function Bar({ ratio, tone = 'main', height = 8, label, value }: Props) {
  const drawn = <BarDrawing ratio={ratio} tone={tone} height={height} />;
  if (label === undefined && value === undefined) return drawn;
  return <div class="bar-row"><span>{label}</span>{drawn}<b class="num">{value}</b></div>;
}

function BarDrawing({ ratio, tone, height }: { ratio: number; tone: string; height: number }) {
  const share = Math.max(0, Math.min(1, ratio));
  return (
    <svg class="bar" width="100%" height={height} aria-hidden="true" focusable="false">
      <rect class="bar__track" width="100%" height={height} rx={height / 2} />
      {share > 0 && <rect class={tone === 'warn' ? 'bar__fill bar__fill--warn' : 'bar__fill'} width={`${Math.round(share * 1000) / 10}%`} height={height} rx={height / 2} />}
    </svg>
  );
}
