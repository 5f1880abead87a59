import type { ComponentChildren } from 'preact';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import { usePage } from './page-context.tsx';
import type { NavLink } from './public-shell.tsx';
import { SignOut } from './sign-out.tsx';
import { fill, frameTexts } from './texts.ts';

export interface StageLink extends NavLink { readonly number: number; readonly count?: number }

interface Props {
  centre: { readonly name: string; readonly short: string };
  user: { readonly name: string; readonly roleText: string; readonly href?: string };
  home: NavLink;
  loop: readonly StageLink[];
  registry: readonly NavLink[];
  more?: readonly NavLink[];
  search: { readonly action: string; readonly value?: string; readonly placeholder?: string };
  children: ComponentChildren;
}

/** The frame of every page for staff: the loop in its order, what waits there, search on every page. */
export function StaffShell({ centre, user, search, children, ...links }: Props) {
  const texts = frameTexts(usePage().lang);
  return (
    <div class="staff">
      <nav class="side" aria-label={texts.stages}>
        <a class="brand brand--light" href={links.home.href}><Mark quiet /><span>Balai<small>{centre.short}</small></span></a>
        <div class="side__nav side__nav--wide"><SideLinks {...links} /></div>
        <details class="side__menu">
          <summary>{texts.menu}</summary>
          <div class="side__nav"><SideLinks {...links} /></div>
        </details>
      </nav>
      <div class="staff__body">
        <header class="top">
          <form class="top__search" action={search.action} method="get" role="search">
            <input type="search" name="q" value={search.value} aria-label={search.placeholder ?? texts.search} placeholder={`${search.placeholder ?? texts.search}   /`} data-focus-key="/" />
          </form>
          <div class="top__who">
            {user.href ? <a href={user.href}><b>{user.name}</b></a> : <b>{user.name}</b>}
            <span>{user.roleText}</span>
          </div>
          <div class="top__deeds"><LanguageSwitch /><SignOut /></div>
        </header>
        <main id="main" class="main" tabIndex={-1}>{children}</main>
      </div>
    </div>
  );
}

function SideLinks({ home, loop, registry, more = [] }: Pick<Props, 'home' | 'loop' | 'registry' | 'more'>) {
  const texts = frameTexts(usePage().lang);
  return (
    <>
      <ul><Item link={home} /></ul>
      {loop.length > 0 && <p>{texts.loop}</p>}
      {loop.length > 0 && <ol>{loop.map((stage) => <Item key={stage.href} link={stage} number={stage.number} count={stage.count} />)}</ol>}
      {registry.length > 0 && <p>{texts.registry}</p>}
      {registry.length > 0 && <ul>{registry.map((link) => <Item key={link.href} link={link} />)}</ul>}
      {more.length > 0 && <p>{texts.more}</p>}
      {more.length > 0 && <ul>{more.map((link) => <Item key={link.href} link={link} />)}</ul>}
    </>
  );
}

function Item({ link, number, count = 0 }: { link: NavLink; number?: number; count?: number }) {
  const texts = frameTexts(usePage().lang);
  return (
    <li>
      <a href={link.href} aria-current={link.current ? 'page' : undefined}>
        {number !== undefined && <i aria-hidden="true">{number}</i>}
        {link.text}
        {count > 0 && <span class="side__count">{count}<span class="govuk-visually-hidden"> {fill(texts.waiting, { n: count })}</span></span>}
      </a>
    </li>
  );
}
