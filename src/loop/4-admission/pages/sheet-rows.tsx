import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { Form } from '#ui/form';
import { Tag, type TagTone } from '#ui/tag';
import type { RowResult } from '../rules/sheet-rows.ts';
import type { Spoken } from './field-at.ts';
import { problemText, type SeenSheet } from './seen-scores.ts';

const tones: Record<RowResult, TagTone> = { 'new': 'go', 'change': 'info', 'same': 'plain', 'left-out': 'plain', 'problem': 'stop' };

/** Every row beside its result; a row with a problem has boxes to mend it in, and a tick to leave it out. */
export const SheetRows = ({ seen, t }: { seen: SeenSheet } & Spoken) => {
  const { sheet, rubric, rows, kept } = seen;
  const isOpen = sheet.status === 'open';
  const mendable = isOpen && rows.some(({ result }) => result === 'problem' || result === 'left-out');
  const table = (
    <DataTable
      caption={t('rows')}
      columns={[
        { key: 'line', title: t('line') }, { key: 'name', title: t('name') }, { key: 'number', title: t('number') }, { key: 'test', title: t('test'), numeric: true }, ...rubric.map(({ key }, at) => ({ key, title: `W${at + 1}`, numeric: true })),
        { key: 'result', title: t('result') }, { key: 'problem', title: t('problem') }, ...(mendable ? [{ key: 'out', title: t('leave-out') }] : []),
      ]}
      rows={[...rows].map((row, at) => ({ row, at })).sort((one, other) => Number(other.row.result === 'problem') - Number(one.row.result === 'problem')).map(({ row, at }) => {
        const isMendable = mendable && (row.result === 'problem' || row.result === 'left-out');
        const result = isOpen ? row.result : kept[at]?.kept ?? 'same';
        const box = (name: string, label: string, value: string) => (isMendable
          ? <input class="govuk-input govuk-input--width-4" name={`rows.${at}.${name}`} aria-label={`${label}, ${t('line')} ${row.line}`} value={value} maxLength={60} /> : value || '–');
        return { id: String(row.line), cells: {
          line: <>{isMendable && <input type="hidden" name={`rows.${at}.line`} value={row.line} />}{row.line}</>, name: box('name', t('name'), row.name),
          number: box('number', t('number'), row.number), test: box('test', t('test'), row.cells.test), ...Object.fromEntries(rubric.map(({ key, title }) => [key, box(`points.${key}`, title, row.cells.points[key] ?? '')])),
          result: <Tag text={t(`row.${result}`)} tone={tones[result]} />, problem: isOpen ? row.problems.map((problem) => <p key={problem.key} class="small">{problemText(problem, t)}</p>) : '',
          out: isMendable ? <input type="checkbox" name={`rows.${at}.leaveOut`} value="true" checked={row.result === 'left-out'} aria-label={`${t('leave-out')}, ${t('line')} ${row.line}`} /> : '',
        } };
      })}
    />
  );
  return mendable ? <Form action={`/penerimaan/lembar/${sheet.id}`}>{table}<Button>{t('check-again')}</Button></Form> : table;
};
