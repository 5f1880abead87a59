import type { Page, Request } from '#platform/http/routes';
import { seeSelection } from '../actions/see-selection.ts';
import { staffPage } from './field-at.ts';
import type { Selection } from './seen-selection.ts';

export const selectionPath = (wave: string): string => `/penerimaan/seleksi/${wave}`;

/** The page of a refused deed about a wave, with the wave as it is now. */
export async function selectionAgain(request: Request, page: (selection: Selection) => Page): Promise<Page> {
  const selection = await request.ask(seeSelection, { wave: (request.params as { wave: string }).wave });
  return selection.ok ? page(selection.value) : staffPage('', <p />);
}
