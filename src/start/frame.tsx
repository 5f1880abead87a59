import { randomUUID } from 'node:crypto';
import { render } from 'preact-render-to-string';
import { isStaff } from '#kernel/actor';
import { translator } from '#kernel/translate';
import type { Frame } from '#platform/http/decorate-replies';
import type { Page, Problem, Request } from '#platform/http/routes';
import { Button } from '#ui/button';
import { Document, type Assets } from '#ui/document';
import { Empty } from '#ui/empty';
import { ErrorSummary } from '#ui/error-summary';
import { Notice } from '#ui/notice';
import { PageContext } from '#ui/page-context';
import { PublicShell } from '#ui/public-shell';
import { StaffShell } from '#ui/staff-shell';
import { publicLinks, registryLinks, stageLinks, workshopLinks } from './navigation.ts';
import { frameTexts } from './texts/frame.ts';

/** How many deeds wait in a stage for this person; asked once a page of the staff shell. */
type CountWork = (request: Request) => Promise<ReadonlyMap<string, number>>;

/** The one place where a page gets its shell, navigation, notice, error summary and the seals of its forms. */
export function createFrame(assets: Assets, countWork: CountWork): Frame {
  return {
    async draw(request, reply, page, notice) {
      const counts = page.shell === 'staff' ? await countWork(request) : new Map<string, number>();
      const context = {
        lang: page.language ?? request.language, get csrf() { return request.formSeal(reply); }, path: request.url,
        owner: isSignedIn(request) ? request.actor.id : undefined, newKey: () => randomUUID(),
      };
      const problems = nameFields(page, context);
      const isWrong = problems.length > 0;
      return `<!doctype html>${render(
        <PageContext.Provider value={context}>
          <Document title={page.title} assets={assets} error={isWrong} robots={page.isIndexed ? undefined : 'noindex'}>
            <Shell request={request} page={page} counts={counts}>
              {notice && <Notice>{notice}</Notice>}
              {isWrong && <ErrorSummary problems={problems} />}
              {page.body}
            </Shell>
          </Document>
        </PageContext.Provider>)}`;
    },
    message(request, title, text, action): Page {
      // The shell of staff asks the database, which may be the very thing that failed: only the way on is theirs.
      const way = action?.href === '/' && request.actor && isStaff(request.actor) ? { href: '/meja', text: translator(frameTexts, request.language)('home') } : action;
      return { title, shell: 'question', body: <Empty what={title} level={1}><p class="govuk-body">{text}</p>{way && <Button href={way.href}>{way.text}</Button>}</Empty> };
    },
  };
}

type Context = Parameters<typeof PageContext.Provider>[0]['value'];

/** Problems as the summary lists them: a sentence that fits any field is led by the label of its own. The labels are known once the page was drawn. */
function nameFields({ problems = [], body }: Page, context: Context): readonly Problem[] {
  if (!problems.some((problem) => problem.isGeneral)) return problems;
  const labels = new Map<string, string>();
  render(<PageContext.Provider value={{ ...context, labels }}>{body}</PageContext.Provider>);
  return problems.map((problem) => {
    const label = problem.isGeneral && problem.field !== undefined ? labels.get(problem.field) : undefined;
    return label ? { ...problem, text: `${label}: ${problem.text}` } : problem;
  });
}

type ShellProps = { request: Request; page: Page; counts: ReadonlyMap<string, number>; children: preact.ComponentChildren };

function Shell({ request, page, counts, children }: ShellProps) {
  const t = translator(frameTexts, request.language);
  // Paper brings its own main part.
  if (page.shell === 'print') return <>{children}</>;
  if (page.shell === 'plain') return <main id="main" tabIndex={-1}>{children}</main>;
  const centre = { name: request.centre.name, short: request.centre.shortName };
  const isHere = (href: string): boolean => href === (page.current ?? request.url);
  const mark = <Link extends { href: string }>(link: Link): Link & { current: boolean } => ({ ...link, current: isHere(link.href) });
  if (page.shell === 'staff') {
    return (
      <StaffShell
        centre={centre} user={{ name: request.actor.name, roleText: roleText(request), href: '/akun' }}
        home={mark({ href: '/meja', text: t('home') })}
        loop={stageLinks(t, request.may.bind(request)).map((link) => mark({ ...link, count: counts.get(link.href) ?? 0 }))}
        registry={registryLinks(t, request.may.bind(request)).map(mark)} more={workshopLinks(t, request.may.bind(request)).map(mark)}
        search={{ action: '/cari', placeholder: t('search') }}
      >{children}</StaffShell>
    );
  }
  const account = isSignedIn(request)
    ? { name: isStaff(request.actor) ? t('home') : t('account'), href: isStaff(request.actor) ? '/meja' : '/akun', signOut: true }
    : { name: t('sign-in'), href: '/masuk' };
  return (
    <PublicShell centre={centre} nav={publicLinks(t, request.actor).map(mark)} account={account} narrow={page.shell === 'question'} hero={page.hero}>
      {children}
    </PublicShell>
  );
}

const isSignedIn = (request: Request): boolean => !request.actor.roles.includes('anonymous');

/** The person's roles in words: `Petugas penerimaan`. */
export function roleText(request: Request): string {
  const t = translator(frameTexts, request.language);
  return request.actor.roles.filter((role) => role !== 'anonymous' && role !== 'system').map((role) => t(`role.${role}`)).join(', ');
}

