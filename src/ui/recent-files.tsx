import { Card } from './card.tsx';

interface File { readonly href: string; readonly name: string; readonly detail: string }

/** Files that were read lately; each leads to what became of it. */
export function RecentFiles({ title, none, files }: { title: string; none: string; files: readonly File[] }) {
  return (
    <Card title={title}>
      {files.length === 0
        ? <p class="govuk-body">{none}</p>
        : <ul class="govuk-list">{files.map(({ href, name, detail }) => <li key={href}><a href={href}>{name}</a> <span class="quiet">{detail}</span></li>)}</ul>}
    </Card>
  );
}
