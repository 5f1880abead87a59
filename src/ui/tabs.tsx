export interface Tab { readonly href: string; readonly text: string; readonly count?: number; readonly current?: boolean }

/** Sides of one record; each is an address of its own, so it can be sent, opened twice and printed. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}><a href={tab.href} aria-current={tab.current ? 'page' : undefined}>{tab.text}{tab.count !== undefined && ` ${tab.count}`}</a></li>
        ))}
      </ul>
    </nav>
  );
}
