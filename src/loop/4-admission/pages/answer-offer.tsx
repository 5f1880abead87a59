import type { AnyDeed } from '#platform/actions/action';
import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { formatDay } from '#ui/format';
import { TextArea } from '#ui/text-area';
import { confirmSeat } from '../actions/confirm-seat.ts';
import { declineSeat } from '../actions/decline-seat.ts';
import { seeOwnApplication } from '../actions/see-own-application.ts';
import { withdrawApplication } from '../actions/withdraw-application.ts';
import { errorAt, ownPage, spoken, type Spoken } from './field-at.ts';
import type { Own } from './own.ts';

const answers = {
  terima: { deed: confirmSeat as AnyDeed, title: 'take-seat', effect: 'effect-take', say: 'seat-taken', asksWhy: false, isDanger: false },
  lepas: { deed: declineSeat as AnyDeed, title: 'give-back-seat', effect: 'effect-give-back', say: 'seat-given-back', asksWhy: true, isDanger: true },
  tarik: { deed: withdrawApplication as AnyDeed, title: 'withdraw', effect: 'effect-withdraw', say: 'withdrawn-said', asksWhy: true, isDanger: true },
} as const;
type Path = keyof typeof answers;

/** Taking a seat, giving it back and withdrawing each have a page that repeats the deed with its effect. */
export const answerOfferPages: Routes = (app) => {
  for (const path of Object.keys(answers) as Path[]) {
    app.get(`/pendaftaran/:application/${path}`, (request, reply) => show(request, reply, seeOwnApplication, (own) => answerPage(request, own, path, emptyForm)));
    app.post(`/pendaftaran/:application/${path}`, (request, reply) => submit(request, reply, {
      deed: answers[path].deed as typeof withdrawApplication,
      again: async (form) => {
        const own = await request.ask(seeOwnApplication, { application: (request.params as { application: string }).application });
        return own.ok ? answerPage(request, own.value, path, form) : ownPage('', <p />);
      },
      done: ({ id }) => ({ to: `/pendaftaran/${id}`, say: spoken(request).t(answers[path].say) }),
    }));
  }
};

function answerPage(request: Request, own: Own, path: Path, form: FormState) {
  const words = spoken(request);
  return { ...ownPage(words.t(answers[path].title), <Answer own={own} path={path} form={form} {...words} />), problems: form.problems };
}

const Answer = ({ own: { application, seat, wave, centre }, path, form, t, lang }: { own: Own; path: Path; form: FormState } & Spoken) => {
  const { title, effect, asksWhy, isDanger } = answers[path];
  return (
    <>
      <BackLink href={`/pendaftaran/${application.id}`} />
      <h1 class="govuk-heading-l">{t(title)}</h1>
      <p class="govuk-body">{t(effect, { class: seat?.label ?? wave.label, day: formatDay(seat?.startsOn ?? wave.startsOn, lang), place: centre.name })}</p>
      <Form action={`/pendaftaran/${application.id}/${path}`}>
        {asksWhy && <TextArea name="why" label={t('why-leaving')} hint={t('why-leaving-hint')} optional rows={3} maxLength={500} value={String(form.values['why'] ?? '')} error={errorAt(form, 'why')} />}
        <Button wide warning={isDanger}>{t(title)}</Button>
      </Form>
    </>
  );
};
