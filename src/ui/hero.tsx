import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  lead?: ComponentChildren;
  search?: { readonly action: string; readonly label: string; readonly placeholder?: string; readonly button: string; readonly name?: string; readonly value?: string };
  facts?: readonly { readonly value: string; readonly text: string }[];
}

/** The open door of the public home; the only place with a gradient. */
export function Hero({ title, lead, search, facts = [] }: Props) {
  return (
    <div class="hero">
      <svg class="hero__hall" viewBox="0 0 40 40" aria-hidden="true" focusable="false"><path d="M20 4 37 17v4H3v-4zM8 24h5v9H8zM27 24h5v9h-5zM17.5 24h5v9h-5zM4 35h32v2.6H4z" /></svg>
      <div class="wrap">
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
        {search && (
          <form class="search" action={search.action} method="get" role="search">
            <input type="search" name={search.name ?? 'q'} value={search.value} aria-label={search.label} placeholder={search.placeholder} />
            <button type="submit">{search.button}</button>
          </form>
        )}
        {facts.length > 0 && <ul class="facts">{facts.map((fact) => <li key={fact.text}><b class="num">{fact.value}</b>{fact.text}</li>)}</ul>}
      </div>
    </div>
  );
}
