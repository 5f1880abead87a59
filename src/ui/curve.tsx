interface CurvePoint { readonly at: number; readonly value: number; readonly mark?: boolean }

interface Props {
  /** Says in one sentence what the line shows; the figures stand in a table beside it. */
  label: string;
  points: readonly CurvePoint[];
  /** What the ends of both scales read. */
  from: string;
  until: string;
  top: string;
}

const [width, height, left, bottom] = [520, 220, 8, 26];

/** A rising line with its points; the marked one stands out by form, not only by colour. Always beside a table with the same figures. */
export function Curve({ label, points, from, until, top }: Props) {
  const [least, most] = [Math.min(...points.map((one) => one.at)), Math.max(...points.map((one) => one.at))];
  const highest = Math.max(1, ...points.map((one) => one.value));
  const x = (at: number): number => round(left + ((at - least) / Math.max(1, most - least)) * (width - 2 * left));
  const y = (value: number): number => round(18 + (1 - value / highest) * (height - bottom - 26));
  return (
    <svg class="curve" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width="100%" focusable="false">
      <line class="curve__axis" x1="0" y1={height - bottom} x2={width} y2={height - bottom} />
      <polyline class="curve__line" points={points.map((one) => `${x(one.at)},${y(one.value)}`).join(' ')} />
      {points.map((one) => (one.mark
        ? <rect key={one.at} class="curve__mark" x={x(one.at) - 7} y={y(one.value) - 7} width="14" height="14" rx="3" />
        : <circle key={one.at} class="curve__point" cx={x(one.at)} cy={y(one.value)} r="4" />))}
      <text class="curve__text" x="0" y="13">{top}</text>
      <text class="curve__text" x="0" y={height - 8}>{from}</text>
      <text class="curve__text" x={width} y={height - 8} text-anchor="end">{until}</text>
    </svg>
  );
}

const round = (number: number): number => Math.round(number * 10) / 10;
