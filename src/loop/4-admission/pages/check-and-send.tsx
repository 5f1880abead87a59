import { regionName } from '#standards';
import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { formatDate, formatDay, formatPhone } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { SummaryList, type SummaryRow } from '#ui/summary-list';
import { seeOwnApplication } from '../actions/see-own-application.ts';
import { submitApplication } from '../actions/submit-application.ts';
import type { Part } from '../rules/draft.ts';
import { educationWords } from '../texts/refusals.ts';
import { ownPage, spoken, type Spoken } from './field-at.ts';
import type { Own } from './own.ts';
import { partPaths } from './part-paths.ts';
import { documentLines, guardianLine } from './told-lines.tsx';

export const checkAndSendPages: Routes = (app) => {
  app.get('/pendaftaran/:application/periksa', (request, reply) => show(request, reply, seeOwnApplication, (own) => checkPage(request, own, emptyForm)));
  app.post('/pendaftaran/:application/periksa', (request, reply) => submit(request, reply, {
    deed: submitApplication,
    again: async (form) => {
      const own = await request.ask(seeOwnApplication, { application: (request.params as { application: string }).application });
      return own.ok ? checkPage(request, own.value, form) : ownPage('', <p />);
    },
    done: ({ id, number }) => ({ to: `/pendaftaran/${id}`, say: spoken(request).t('sent', { number }) }),
  }));
};

function checkPage(request: Request, own: Own, form: FormState) {
  const words = spoken(request);
  return { ...ownPage(words.t('check-answers'), <CheckAnswers own={own} {...words} />), problems: form.problems };
}

const CheckAnswers = ({ own, t, lang }: { own: Own } & Spoken) => {
  const { application, wave, isComplete } = own;
  return (
    <>
      <BackLink href={`/pendaftaran/${application.id}`} />
      <p class="eyebrow">{wave.label}</p>
      <h1 class="govuk-heading-l">{t('check-answers')}</h1>
      <SummaryList rows={answersOf(own, { t, lang })} />
      <p class="govuk-body">{t('after-sending', { day: formatDay(wave.announceOn, lang) })}</p>
      <Form action={`/pendaftaran/${application.id}/periksa`}>
        <HiddenField name="language" value={lang === 'en' ? 'en' : 'id'} />
        {isComplete ? <Button wide>{t('send-application')}</Button> : <p class="govuk-body"><a href={`/pendaftaran/${application.id}`}>{t('not-complete-yet')}</a></p>}
      </Form>
    </>
  );
};

function answersOf(own: Own, { t, lang }: Spoken): SummaryRow[] {
  const { application, choices, asked } = own;
  const { identity, home, background } = application.draft;
  const change = (part: Part) => ({ change: { href: `/pendaftaran/${application.id}/${partPaths[part]}` } });
  const words = educationWords[lang === 'id' ? 'id' : 'en'];
  return [
    ...(identity ? [{ key: t('fullName'), value: identity.fullName, ...change('identity') }, { key: 'NIK', value: application.maskedNik ?? '', ...change('identity') },
      { key: t('birthDay'), value: `${identity.birthPlace}, ${formatDate(identity.birthDay, lang)}`, ...change('identity') }] : []),
    ...(home && application.status === 'draft' ? [{ key: t('address'), value: `${home.address}, ${regionName(home.regionCode)}`, ...change('home') }, { key: t('phone'), value: formatPhone(home.phone), ...change('home') }] : []),
    ...(background && application.status === 'draft' ? [{ key: t('education'), value: [words[background.education], background.schooling].filter(Boolean).join(' · '), ...change('background') }, { key: t('work'), value: t(`work.${background.work}`), ...change('background') },
      { key: t('supportNeeds'), value: background.supportNeeds.map((need) => t(`support.${need}`)).join(', ') || t('none'), ...change('background') }] : []),
    { key: t('class-wishes'), value: <ol class="govuk-list">{choices.map((of, at) => <li key={of.id}>{at + 1}. {of.label}</li>)}</ol>, ...change('classes') },
    ...(application.draft.guardian && application.status === 'draft' && asked.includes('guardian') ? [{ key: t('guardian'), value: guardianLine(application.draft.guardian, t), ...change('guardian') }] : []),
    { key: t('documents'), value: documentLines(own, t), ...change('documents') },
  ];
}
