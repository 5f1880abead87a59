import type { AnyDeed } from '#platform/actions/action';
import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { TextArea } from '#ui/text-area';
import { keepSeat, takeBetterSeat } from '../actions/answer-better.ts';
import { confirmSeat } from '../actions/confirm-seat.ts';
import { declineSeat } from '../actions/decline-seat.ts';
import { noteNoShow } from '../actions/note-no-show.ts';
import { seeApplication } from '../actions/see-application.ts';
import { turnDown } from '../actions/turn-down.ts';
import { withdrawApplication } from '../actions/withdraw-application.ts';
import type { Seen } from './seen.ts';
import { errorAt, spoken, staffPage, type Spoken } from './field-at.ts';

const deeds = {
  terima: { deed: confirmSeat as AnyDeed, title: 'confirm-for', effect: 'effect-confirm-for', isDanger: false },
  lepas: { deed: declineSeat as AnyDeed, title: 'give-back-for', effect: 'effect-give-back-for', isDanger: true },
  tarik: { deed: withdrawApplication as AnyDeed, title: 'withdraw-for', effect: 'effect-withdraw-for', isDanger: true },
  'pindah': { deed: takeBetterSeat as AnyDeed, title: 'take-better-for', effect: 'effect-take-better-for', isDanger: false },
  'tetap': { deed: keepSeat as AnyDeed, title: 'keep-seat-for', effect: 'effect-keep-seat-for', isDanger: false },
  'tidak-datang': { deed: noteNoShow as AnyDeed, title: 'no-show-for', effect: 'effect-no-show', isDanger: true },
  tolak: { deed: turnDown as AnyDeed, title: 'turn-down', effect: 'effect-turn-down', isDanger: true },
} as const;
type Path = keyof typeof deeds;

/** What an officer does for somebody at the counter, each with a page that says its effect first. */
export const actForPages: Routes = (app) => {
  for (const path of Object.keys(deeds) as Path[]) {
    app.get(`/penerimaan/:application/${path}`, (request, reply) => show(request, reply, seeApplication, (seen) => actPage(request, seen, path, emptyForm)));
    app.post(`/penerimaan/:application/${path}`, (request, reply) => submit(request, reply, {
      deed: deeds[path].deed as typeof withdrawApplication,
      again: async (form) => {
        const seen = await request.ask(seeApplication, { application: (request.params as { application: string }).application });
        return seen.ok ? actPage(request, seen.value, path, form) : staffPage('', <p />);
      },
      done: ({ id }) => ({ to: `/penerimaan/${id}`, say: spoken(request).t('done-for') }),
    }));
  }
};

function actPage(request: Request, seen: Seen, path: Path, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(words.t(deeds[path].title, { class: seen.better ?? '' }), <ActFor seen={seen} path={path} form={form} {...words} />), problems: form.problems };
}

const ActFor = ({ seen: { application, person, seat, better }, path, form, t }: { seen: Seen; path: Path; form: FormState } & Spoken) => {
  const name = person?.fullName ?? application.number ?? '';
  return (
    <>
      <PageHead title={t(deeds[path].title, { class: better ?? '' })} detail={`${name}, ${application.number ?? ''}`} up={{ href: `/penerimaan/${application.id}`, text: name }} />
      <p class="govuk-body">{t(deeds[path].effect, { class: (path === 'pindah' || path === 'tetap' ? better : seat) ?? '' })}</p>
      <Form action={`/penerimaan/${application.id}/${path}`}>
        <HiddenField name="version" value={String(application.version)} />
        {!['terima', 'pindah', 'tetap'].includes(path) && <TextArea name="why" label={t('why-for')} hint={path === 'tolak' ? t('why-turn-down-hint') : undefined} optional={path !== 'tolak' && path !== 'tidak-datang'} rows={3} maxLength={500} value={String(form.values['why'] ?? '')} error={errorAt(form, 'why')} />}
        <Button warning={deeds[path].isDanger}>{t(deeds[path].title, { class: better ?? '' })}</Button>
      </Form>
    </>
  );
};
