import type { ComponentChildren } from 'preact';

interface Props {
  /** Bounds from 0 to 1. */
  lower: number;
  upper: number;
  label?: ComponentChildren;
  /** The figures in words, such as `66–81 %`. */
  value: ComponentChildren;
  /** What makes it wide, such as the share that answered. */
  detail?: ComponentChildren;
  /** Label and figures above a thin bar, for narrow columns. */
  compact?: boolean;
}

/** From lower to upper bound on a track of 0 to 100: a wide bar is little knowledge. */
export function RangeBar({ lower, upper, label, value, detail, compact = false }: Props) {
  const height = compact ? 8 : 14;
  const [from, until] = [lower, upper].map((bound) => Math.max(0, Math.min(1, bound)) * 100) as [number, number];
  // Certainty is a stroke that can still be seen, also at the very end.
  const width = Math.max(until - from, 1.5);
  return (
    <div class={compact ? 'range range--compact' : 'range'}>
      {label !== undefined && <span class="range__label">{label}</span>}
      <svg class="bar" width="100%" height={height} aria-hidden="true" focusable="false">
        <rect class="bar__track" width="100%" height={height} rx={height / 2} />
        <rect class="bar__fill" x={`${Math.min(from, 100 - width)}%`} width={`${width}%`} height={height} rx={height / 2} />
      </svg>
      <span class="range__value num"><b>{value}</b>{detail && <span class="quiet"> {detail}</span>}</span>
    </div>
  );
}
