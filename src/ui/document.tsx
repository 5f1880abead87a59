import type { ComponentChildren } from 'preact';
import { usePage } from './page-context.tsx';
import { frameTexts } from './texts.ts';

/** Addresses of the built files, as listed in the assets manifest. */
export interface Assets {
  readonly css: string;
  readonly js: string;
  readonly font?: string;
}

interface Props {
  title: string;
  assets: Assets;
  error?: boolean;
  robots?: string;
  children: ComponentChildren;
}

/** The whole HTML page below the doctype; a page with errors says so first in its title, where screen readers begin. */
export function Document({ title, assets, error = false, robots, children }: Props) {
  const { lang, owner } = usePage();
  const texts = frameTexts(lang);
  return (
    <html lang={lang} class="govuk-template govuk-template--rebranded">
      <head>
        <meta charset="utf-8" />
        <title>{`${error ? texts.errorPrefix : ''}${title} · Balai`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#0e5a57" />
        {robots && <meta name="robots" content={robots} />}
        {assets.font && <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />}
        <link rel="stylesheet" href={assets.css} />
        <script type="module" src={assets.js} />
      </head>
      <body class="govuk-template__body" data-owner={owner}>
        <a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">{texts.skip}</a>
        {children}
      </body>
    </html>
  );
}
