import type { Content } from 'pdfmake/interfaces';
import type { Instant } from '#kernel/instant';
import type { PdfStyle } from '#platform/pdf/pdf-styles';

export type PdfContent = Content;
export type PdfLanguage = 'id' | 'en' | 'ja';
export type { PdfStyle };

/** A document as plain data, so that it can be handed to the worker: pdfmake's content without functions. */
export type PdfDocument = {
  readonly title: string;
  readonly language: PdfLanguage;
  readonly author?: string;
  /** Part of the file, so that the same document at the same moment gives the same bytes. */
  readonly madeAt: Instant;
  readonly orientation?: 'portrait' | 'landscape';
  /** Points: one number, or left, top, right, bottom. */
  readonly margins?: number | readonly [left: number, top: number, right: number, bottom: number];
  readonly content: readonly PdfContent[];
  /** A quiet line at the top of every page but the first. */
  readonly header?: string;
  /** At the left of every page's foot; at the right stands the page's number unless `pageNumbers` is false. */
  readonly footer?: string;
  readonly pageNumbers?: boolean;
  /** A quiet double border on every page, for certificates. */
  readonly border?: boolean;
};
