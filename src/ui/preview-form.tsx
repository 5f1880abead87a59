import { BulkBar } from './bulk-bar.tsx';
import { Button } from './button.tsx';
import { DataTable, type Column, type Row } from './data-table.tsx';
import { Form } from './form.tsx';

interface Props {
  action: string;
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** What will happen to the ticked rows. */
  effect: string;
  takeAll: string;
  takeChosen: string;
}

/** What a file would change, row by row: the ticked ones are posted as `rows`; the other button posts `all`. */
export function PreviewForm({ action, caption, columns, rows, effect, takeAll, takeChosen }: Props) {
  return (
    <Form action={action}>
      <DataTable caption={caption} select="rows" columns={columns} rows={rows} />
      <BulkBar effect={effect}>
        <Button secondary name="all" value="true">{takeAll}</Button>
        <Button>{takeChosen}</Button>
      </BulkBar>
    </Form>
  );
}
