import type { ComponentChildren } from 'preact';
import type { Lang } from './format.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import { usePage } from './page-context.tsx';
import { SignOut } from './sign-out.tsx';
import { frameTexts } from './texts.ts';

export interface NavLink { readonly href: string; readonly text: string; readonly current?: boolean }

interface Props {
  centre: { readonly name: string; readonly short: string };
  nav: readonly NavLink[];
  account?: { readonly name: string; readonly href: string; readonly signOut?: boolean };
  narrow?: boolean;
  /** A `<Hero>` that fills the width under the header. */
  hero?: ComponentChildren;
  footer?: readonly NavLink[];
  /** False where the page belongs to one language only. */
  languages?: readonly Lang[];
  children: ComponentChildren;
}

/** The frame of every page for citizens, employers and verifiers. */
export function PublicShell({ centre, hero, narrow = false, footer, children, ...head }: Props) {
  const texts = frameTexts(usePage().lang);
  const links = footer ?? texts.footer.map(([href, text]): NavLink => ({ href, text }));
  return (
    <>
      <header class="head">
        <div class="head__in">
          <a class="brand" href="/"><Mark /><span>Balai<small>{centre.short}</small></span></a>
          <nav class="head__nav" aria-label={texts.main}><Links {...head} /></nav>
          <details class="head__menu">
            <summary>{texts.menu}</summary>
            <nav aria-label={texts.menu}><Links {...head} /></nav>
          </details>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {hero}
        <div class={narrow ? 'wrap wrap--narrow' : 'wrap'}>{children}</div>
      </main>
      <footer class="foot">
        <div class="foot__in">
          <span>{centre.name}</span>
          {links.map((link) => <a key={link.href} href={link.href}>{link.text}</a>)}
        </div>
      </footer>
    </>
  );
}

function Links({ nav, account, languages }: Pick<Props, 'nav' | 'account' | 'languages'>) {
  return (
    <>
      {nav.map((link) => <a key={link.href} href={link.href} aria-current={link.current ? 'page' : undefined}>{link.text}</a>)}
      {account && <a href={account.href}>{account.name}</a>}
      {account?.signOut && <SignOut />}
      <LanguageSwitch languages={languages} />
    </>
  );
}
