import type { Reply } from '#platform/http/routes';
import { writeCsv } from '#platform/spreadsheet/write-csv';
import { writeXlsx } from '#platform/spreadsheet/write-xlsx';

export type Cell = string | number | null | undefined;
export type Table = { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** Sends exactly the rows a list shows as a file. A text that looks like a formula stays a text (CSV injection, ASVS 1.2.10). */
export async function sendTable(reply: Reply, form: 'xlsx' | 'csv', table: Table): Promise<Reply> {
  const fileName = table.name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
  if (form === 'csv') {
    return reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${fileName}.csv"`).send(writeCsv(table));
  }
  return reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename="${fileName}.xlsx"`).send(await writeXlsx([table]));
}
