import type { Bundle } from '../rules/bundle/bundle.ts';
import { lineOf } from '../rules/bundle/editions.ts';
import { readBundle } from '../rules/bundle/read-bundle.ts';
import { verifyBundle } from '../rules/bundle/verify-bundle.ts';
import { lotteryNumber } from '../rules/run/lottery-number.ts';

/** Runs in the reader's browser, beside the page: the same rules as on the server, and nothing is sent anywhere. */
type Ask = { readonly text: string } | { readonly receipt: string };

let bundle: Bundle | undefined;
const tell = (answer: object): void => postMessage(answer);
const mostTold = 50;

onmessage = ({ data }: MessageEvent<Ask>) => ('text' in data ? check(data.text) : findLine(data.receipt));

function check(text: string): void {
  tell({ kind: 'progress', share: 0.6 });
  const read = readBundle(text);
  if (!read.ok || !read.value.result) return tell({ kind: 'done', verdict: 'unreadable', facts: { place: read.ok ? 'result' : read.error }, violations: [] });
  bundle = read.value;
  tell({ kind: 'progress', share: 0.7 });
  const violations = verifyBundle({ ...bundle, result: read.value.result });
  const unchecked = bundle.edition?.unchecked ?? [];
  tell({
    kind: 'done', verdict: violations.length > 0 ? 'wrong' : unchecked.length === 0 ? 'right' : unchecked.length < bundle.classes.length ? 'partly' : 'hidden',
    facts: { applicants: bundle.applicants.length, classes: bundle.classes.length, checked: bundle.classes.length - unchecked.length, unchecked: unchecked.join(', '), count: violations.length },
    violations: violations.slice(0, mostTold),
  });
}

function findLine(receipt: string): void {
  const line = bundle && lineOf(bundle, receipt);
  if (!bundle || !line) return tell({ kind: 'line', facts: undefined });
  const place = bundle.result?.find((one) => one.applicant === line.id)?.class;
  tell({ kind: 'line', facts: { line: line.id, lottery: line.lottery ?? lotteryNumber(bundle.seed ?? '', line.id), choices: line.choices.map((one) => one.class).join(', '), place: place ?? '' } });
}
