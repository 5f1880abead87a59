import type { TSchema } from 'typebox';
import type { Question } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import type { Page, Reply, Request } from '#platform/http/routes';
import { sendTable, type Table } from '#platform/http/send-table';
import { readQuery, show } from '#platform/http/submit';

type Ways<Value> = {
  readonly page: (value: Value) => Page | Promise<Page>;
  readonly table: (value: Value) => Table;
  /** How the question is asked for all rows instead of one page of them; `whole` where it knows that word. */
  readonly whole?: Readonly<Record<string, unknown>>;
};

/** Answers a list from a question: as a page, or with `?bentuk=xlsx` or `csv` exactly its rows as a file. */
export async function showList<Input, Value, Error extends Refusal>(request: Request, reply: Reply, asked: Question<Input, Value, Error>, { page, table, whole = wholeOf(asked.input) }: Ways<Value>): Promise<Reply> {
  const form = (request.query as { bentuk?: string }).bentuk;
  if (form !== 'xlsx' && form !== 'csv') return show(request, reply, asked, page);
  const result = await request.ask(asked, readQuery(request, asked, whole));
  return result.ok ? sendTable(reply, form, table(result.value)) : reply.refusePage(result.error);
}

const wholeOf = (input: TSchema): Readonly<Record<string, unknown>> => ('whole' in ((input as { properties?: object }).properties ?? {}) ? { whole: true } : {});
