import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { formatDay, formatMoment, formatTime } from '#ui/format';
import { Steps } from '#ui/steps';
import { TaskList, type Task } from '#ui/task-list';
import { Verdict } from '#ui/verdict';
import { seeOwnApplication } from '../actions/see-own-application.ts';
import type { DocumentKind, Part } from '../rules/draft.ts';
import { ownPage, spoken, type Spoken, type T } from './field-at.ts';
import { OwnOdds } from './odds.tsx';
import type { Own } from './own.ts';
import { LackingCard } from './own-screening.tsx';
import { OwnStanding } from './own-standing.tsx';
import { partPaths } from './part-paths.ts';

export const ownApplicationPages: Routes = (app) => {
  app.get('/pendaftaran/:application', (request, reply) => show(request, reply, seeOwnApplication, (own) => {
    const words = spoken(request);
    const isTaskList = own.application.status === 'draft' || own.application.status === 'needs-fix';
    return ownPage(words.t('your-application'), isTaskList ? <OwnTasks own={own} {...words} /> : <OwnStanding own={own} {...words} />);
  }));
};

const brought = (kinds: readonly DocumentKind[] | undefined, t: T): string | undefined => (kinds?.length ? t('brought', { documents: kinds.map((kind) => t(`document.${kind}`)).join(', ') }) : undefined);

/** Everything that has to be told, part by part, each a page that saves itself. */
const OwnTasks = ({ own, t, lang }: { own: Own } & Spoken) => {
  const { application, wave, isComplete } = own;
  const { asked } = own;
  const done = asked.filter((part) => own.parts[part] === 'done').length;
  return (
    <>
      <p class="eyebrow">{wave.label}{application.number && ` · ${application.number}`}</p>
      <h1 class="govuk-heading-l">{t('your-application')}</h1>
      <LackingCard screening={own.screening} note={application.toFix} t={t} lang={lang} />
      {own.graceUntil && <Verdict tone="stop" title={t('grace-runs')}><p>{t('grace-runs-text', { moment: formatMoment(own.graceUntil, lang) })}</p></Verdict>}
      <p class="govuk-body">
        {t('done-of', { done, total: asked.length })} {t('saved-at', { time: formatTime(application.savedAt, lang) })} {t('send-by')} <b>{t('until-midnight', { day: formatDay(own.sendBy, lang) })}</b>. {t('no-rush-short')}
      </p>
      <Steps done={done} total={asked.length} label={t('done-of', { done, total: asked.length })} />
      <h2 class="govuk-heading-m">{t('about-you')}</h2>
      <TaskList id="about" tasks={(['identity', 'home', 'background', 'guardian'] as const).filter((part) => asked.includes(part)).map((part) => taskOf(own, part, t))} />
      <h2 class="govuk-heading-m">{t('class-wishes')}</h2>
      <TaskList id="wishes" tasks={[taskOf(own, 'classes', t)]} />
      <OwnOdds own={own} t={t} lang={lang} />
      <h2 class="govuk-heading-m">{t('documents')}</h2>
      <TaskList id="documents" tasks={(['documents', 'statement'] as const).map((part) => taskOf(own, part, t))} />
      {isComplete
        ? <Button wide href={`/pendaftaran/${application.id}/periksa`}>{t('check-and-send')}</Button>
        : <Button wide secondary disabled type="button">{t('check-and-send')}</Button>}
      <p class="small quiet">{t('may-close')} <a href={`/pendaftaran/${application.id}/tarik`}>{t('withdraw')}</a></p>
    </>
  );
};

function taskOf({ application, parts: state, choices, documents }: Own, part: Part, t: T): Task {
  const unclear = documents.find((document) => document.status === 'unclear');
  const hint = part === 'classes' ? choices.map(({ label }, at) => `${at + 1} ${label}`).join(' · ') : part === 'documents' ? unclear?.note ?? brought(application.draft.atCounter, t) : undefined;
  // What the register of people knows already is not asked for a second time.
  const isOpen = application.status === 'draft' || part === 'documents' || part === 'classes';
  return {
    text: t(`part.${part}`), ...(isOpen ? { href: `/pendaftaran/${application.id}/${partPaths[part]}` } : {}), hint: hint || undefined,
    status: state[part] === 'done' ? { text: t('part-done') } : { text: t(`part-${state[part]}`), tone: state[part] === 'to-fix' ? 'stop' : 'wait' },
  };
}
