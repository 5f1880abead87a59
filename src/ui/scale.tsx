interface ScaleMark { readonly at: number; readonly text: string; /** The reader's own mark stands above the line. */ readonly own?: boolean }

/** Points on a line: mine above, those I am compared with below; `label` says it all in one sentence. */
export function Scale({ label, marks, min = 0, max = 100 }: { label: string; marks: readonly ScaleMark[]; min?: number; max?: number }) {
  const others = marks.filter((mark) => !mark.own);
  const height = 62 + Math.max(others.length, 1) * 18;
  return (
    <svg class="scale" role="img" aria-label={label} width="100%" height={height} focusable="false">
      <rect class="scale__track" y="28" width="100%" height="12" rx="6" />
      {marks.map((mark, index) => <MarkView key={index} mark={mark} share={(mark.at - min) / (max - min)} row={others.indexOf(mark)} />)}
    </svg>
  );
}

function MarkView({ mark, share, row }: { mark: ScaleMark; share: number; row: number }) {
  const percent = Math.max(0, Math.min(1, share)) * 100;
  const anchor = percent < 30 ? 'start' : percent > 62 ? 'end' : 'middle';
  return (
    <g class={mark.own ? 'scale__mark scale__mark--own' : 'scale__mark'}>
      <rect x={`${percent * 0.986}%`} y="22" width="4" height="24" rx="2" />
      <text x={`${within(percent, anchor, mark.text)}%`} y={mark.own ? 14 : 64 + row * 18} text-anchor={anchor}>{mark.text}</text>
    </g>
  );
}

/** Moves a long text just so far that it ends on the line also on the smallest phone, where a letter takes about 2.4 hundredths of it. */
function within(percent: number, anchor: 'start' | 'middle' | 'end', text: string): number {
  const width = Math.min(100, text.length * 2.4);
  const before = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2;
  return Math.round(Math.min(100 - (width - before), Math.max(before, percent)) * 100) / 100;
}
