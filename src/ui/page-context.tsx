import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from './format.ts';

/** What every component may need of the request; `newKey` makes the key that keeps a repeated form post from acting twice. */
export interface Page {
  readonly lang: Lang;
  readonly csrf: string;
  readonly path: string;
  newKey(): string;
}

export const PageContext = createContext<Page>({ lang: 'id', csrf: '', path: '/', newKey: () => '' });

export const usePage = (): Page => useContext(PageContext);
