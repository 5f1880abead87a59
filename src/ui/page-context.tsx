import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from './format.ts';

/** What every component may need of the request; `newKey` makes the key that keeps a repeated form post from acting twice. */
export interface Page {
  readonly lang: Lang;
  readonly csrf: string;
  readonly path: string;
  /** Who is signed in: what a phone keeps of this page is theirs. */
  readonly owner?: string | undefined;
  newKey(): string;
  /** Told the label of every field that is drawn: the error summary names fields by it. */
  readonly labels?: Map<string, string>;
}

export const PageContext = createContext<Page>({ lang: 'id', csrf: '', path: '/', newKey: () => '' });

export const usePage = (): Page => useContext(PageContext);
