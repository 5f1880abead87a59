import type { AnyDeed } from '#platform/actions/action';
import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { Radios } from '#ui/radios';
import { formatDay } from '#ui/format';
import { TextArea } from '#ui/text-area';
import { keepSeat, stayInLine, takeBetterSeat } from '../actions/answer-better.ts';
import { confirmSeat } from '../actions/confirm-seat.ts';
import { declineSeat } from '../actions/decline-seat.ts';
import { seeOwnApplication } from '../actions/see-own-application.ts';
import { withdrawApplication } from '../actions/withdraw-application.ts';
import { isBelowTop } from './better-seat.tsx';
import { errorAt, ownPage, spoken, type Spoken } from './field-at.ts';
import type { Own } from './own.ts';

const answers = {
  terima: { deed: confirmSeat as AnyDeed, title: 'take-seat', effect: 'effect-take', say: 'seat-taken', asksWhy: false, isDanger: false },
  pindah: { deed: takeBetterSeat as AnyDeed, title: 'take-better', effect: 'effect-take-better', say: 'took-better', asksWhy: false, isDanger: false },
  tetap: { deed: keepSeat as AnyDeed, title: 'keep-seat', effect: 'effect-keep-seat', say: 'kept-seat', asksWhy: false, isDanger: false },
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
  app.post('/pendaftaran/:application/antrean', (request, reply) => submit(request, reply, {
    deed: stayInLine,
    again: async (form) => {
      const own = await request.ask(seeOwnApplication, { application: (request.params as { application: string }).application });
      if (!own.ok) throw new Gone();
      return answerPage(request, own.value, 'terima', form);
    },
    done: ({ id, stays }) => ({ to: `/pendaftaran/${id}`, say: spoken(request).t(stays ? 'line-joined' : 'line-left') }),
  }));
};

function answerPage(request: Request, own: Own, path: Path, form: FormState) {
  const words = spoken(request);
  return { ...ownPage(words.t(answers[path].title, titleFacts(own, path)), <Answer own={own} path={path} form={form} {...words} />), problems: form.problems };
}

/** Moving names the class moved to, staying the class kept. */
const titleFacts = ({ better, seat }: Own, path: Path) => ({ class: (path === 'pindah' ? better?.label : seat?.label) ?? '' });

const Answer = ({ own, path, form, t, lang }: { own: Own; path: Path; form: FormState } & Spoken) => {
  const { application, seat, better, wave, centre } = own;
  const { title, effect, asksWhy, isDanger } = answers[path];
  const isMove = path === 'pindah' || path === 'tetap';
  const asksLine = (path === 'terima' && isBelowTop(application)) || (path === 'pindah' && better && application.choices[0] !== better.id);
  return (
    <>
      <BackLink href={`/pendaftaran/${application.id}`} />
      <h1 class="govuk-heading-l">{t(title, titleFacts(own, path))}</h1>
      <p class="govuk-body">{t(effect, { class: (isMove ? better?.label : seat?.label) ?? wave.label, held: seat?.label, day: formatDay((isMove ? better : seat)?.startsOn ?? wave.startsOn, lang), place: centre.name })}</p>
      <Form action={`/pendaftaran/${application.id}/${path}`}>
        {asksWhy && <TextArea name="why" label={t('why-leaving')} hint={t('why-leaving-hint')} optional rows={3} maxLength={500} value={String(form.values['why'] ?? '')} error={errorAt(form, 'why')} />}
        {asksLine && <Radios name="staysInLine" label={t('stay-in-line')} value={String(form.values['staysInLine'] ?? 'true')} options={[{ value: 'true', text: t('stay-yes'), hint: t('stay-yes-hint') }, { value: 'false', text: t('stay-no') }]} />}
        <Button wide warning={isDanger}>{t(title, titleFacts(own, path))}</Button>
      </Form>
    </>
  );
};
