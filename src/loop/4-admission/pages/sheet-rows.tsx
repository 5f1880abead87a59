import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { Tag, type TagTone } from '#ui/tag';
import type { RowResult } from '../rules/sheet-rows.ts';
import type { Spoken } from './field-at.ts';
import { problemText, type SeenSheet } from './seen-scores.ts';

const tones: Record<RowResult, TagTone> = { 'new': 'go', 'change': 'info', 'same': 'plain', 'left-out': 'plain', 'problem': 'stop' };
type Props = { seen: SeenSheet } & Spoken;
type Row = SeenSheet['rows'][number];

/** Every row beside its result and its problem. */
export const SheetRows = ({ seen: { sheet, rubric, rows, kept }, t }: Props) => {
  const isOpen = sheet.status === 'open';
  return (
    <DataTable
      caption={t('rows')}
      columns={[
        { key: 'name', title: t('name') }, { key: 'number', title: t('number') }, { key: 'line', title: t('line'), numeric: true }, { key: 'test', title: t('test'), numeric: true },
        ...rubric.map(({ key }, at) => ({ key, title: `W${at + 1}`, numeric: true })), { key: 'result', title: t('result') }, { key: 'problem', title: t('problem') },
      ]}
      rows={rows.map((row, at) => {
        const result = isOpen ? row.result : kept[at]?.kept ?? 'same';
        return { id: String(row.line), cells: {
          name: row.name || '–', number: row.number || '–', line: row.line, test: row.cells.test || '–', ...Object.fromEntries(rubric.map(({ key }) => [key, row.cells.points[key] || '–'])),
          result: <Tag text={t(`row.${result}`)} tone={tones[result]} />, problem: isOpen ? row.problems.map((problem) => problemText(problem, t)).join(' ') : '',
        } };
      })}
    />
  );
};

/** Rows that cannot count as they are, each with its boxes and a tick to leave it out. */
export const MendRows = ({ seen, t, lang }: Props) => {
  const mendable = seen.rows.filter(({ result }) => result === 'problem' || result === 'left-out');
  if (seen.sheet.status !== 'open' || mendable.length === 0) return null;
  return (
    <Card title={t('mend-rows')} detail={t('mend-rows-text')}>
      <Form action={`/penerimaan/lembar/${seen.sheet.id}`}>
        {mendable.map((row, at) => <MendRow key={row.line} row={row} at={at} seen={seen} t={t} lang={lang} />)}
        <Button secondary={mendable.every(({ result }) => result === 'left-out')}>{t('check-again')}</Button>
      </Form>
    </Card>
  );
};

const MendRow = ({ row, at, seen: { rubric }, t }: Props & { row: Row; at: number }) => {
  const box = (name: string, label: string, value: string, isWide = false) => (
    <label class={isWide ? 'mend__box mend__box--wide' : 'mend__box'}><span>{label}</span><input class="govuk-input" name={`rows.${at}.${name}`} value={value} maxLength={60} aria-label={`${label}, ${t('line')} ${row.line}`} /></label>
  );
  return (
    <section>
      <h3 class="govuk-heading-s">{t('line')} {row.line}</h3>
      {row.problems.map((problem) => <p key={problem.key} class="govuk-error-message">{problemText(problem, t)}</p>)}
      <HiddenField name={`rows.${at}.line`} value={String(row.line)} />
      <div class="mend">
        {box('name', t('name'), row.name, true)}{box('number', t('number'), row.number)}{box('test', t('test'), row.cells.test)}
        {rubric.map(({ key }, place) => box(`points.${key}`, `W${place + 1}`, row.cells.points[key] ?? ''))}
        <label class="mend__out"><input type="checkbox" name={`rows.${at}.leaveOut`} value="true" checked={row.result === 'left-out'} /> {t('leave-out')}</label>
      </div>
    </section>
  );
};
