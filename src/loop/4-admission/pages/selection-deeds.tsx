import type { Request, Routes } from '#platform/http/routes';
import { show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { formatDay } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { callNextInLine } from '../actions/call-next.ts';
import { computeRun } from '../actions/compute-run.ts';
import { freezeWaveCriteria } from '../actions/freeze-criteria.ts';
import { publishRun } from '../actions/publish-run.ts';
import { seeSelection } from '../actions/see-selection.ts';
import { setCriteria } from '../actions/set-criteria.ts';
import { fieldAt, formOf, spoken, staffPage, type Spoken } from './field-at.ts';
import { Rules } from './rules.tsx';
import { selectionPage, type Selection } from './selection.tsx';

export const selectionDeedsPages: Routes = (app) => {
  app.get('/penerimaan/aturan/:wave', (request, reply) => show(request, reply, seeSelection, (selection) => criteriaPage(request, selection, criteriaForm(selection))));
  app.post('/penerimaan/aturan/:wave', (request, reply) => submit(request, reply, { deed: setCriteria, again: (form) => again(request, (selection) => criteriaPage(request, selection, form)), done: ({ wave }) => back(wave, spoken(request).t('criteria-saved')) }));
  app.get('/penerimaan/aturan/:wave/kunci', (request, reply) => show(request, reply, seeSelection, (selection) => freezePage(request, selection)));
  app.post('/penerimaan/aturan/:wave/kunci', (request, reply) => submit(request, reply, { deed: freezeWaveCriteria, again: (form) => again(request, (selection) => ({ ...freezePage(request, selection), problems: form.problems })), done: ({ wave }) => back(wave, spoken(request).t('criteria-frozen-said')) }));
  app.post('/penerimaan/seleksi/:wave/hitung', (request, reply) => submit(request, reply, {
    deed: computeRun, again: (form) => again(request, (selection) => ({ ...selectionPage(request, selection), problems: form.problems })),
    done: ({ placed, applicants }) => back((request.params as { wave: string }).wave, spoken(request).t('computed-said', { placed, n: applicants })),
  }));
  app.post('/penerimaan/seleksi/:wave/umumkan', (request, reply) => submit(request, reply, {
    deed: publishRun, again: (form) => again(request, (selection) => ({ ...selectionPage(request, selection), problems: form.problems })), done: ({ wave, offered }) => back(wave, spoken(request).t('published-said', { n: offered })),
  }));
  app.post('/penerimaan/seleksi/kelas/:class/panggil', (request, reply) => submit(request, reply, {
    deed: callNextInLine, again: (form) => ({ ...staffPage(spoken(request).t('call-next'), <PageHead title={spoken(request).t('call-next')} up={{ href: '/penerimaan', text: spoken(request).t('applicants') }} />), problems: form.problems }),
    done: ({ class: of, offered }) => ({ to: `/penerimaan/seleksi/kelas/${of}`, say: spoken(request).t('called-next-said', { n: offered.length }) }),
  }));
};

const back = (wave: string, say: string) => ({ to: `/penerimaan/seleksi/${wave}`, say });

async function again(request: Request, page: (selection: Selection) => ReturnType<typeof staffPage>) {
  const selection = await request.ask(seeSelection, { wave: (request.params as { wave: string }).wave });
  return selection.ok ? page(selection.value) : staffPage('', <p />);
}

function criteriaForm({ criteria: { criteria, version } }: Selection): FormState {
  const seats = (trait: string): number => criteria.reserves.find((reserve) => reserve.trait === trait)?.seats ?? 0;
  return formOf({ version, testPercent: criteria.testPercent, interviewPercent: criteria.interviewPercent, minimumScore: criteria.minimumScore / 100, disabilitySeats: seats('disability'), poorHouseholdSeats: seats('poor-household') });
}

function criteriaPage(request: Request, selection: Selection, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(words.t('change-criteria'), <CriteriaForm selection={selection} form={form} {...words} />), problems: form.problems };
}

const CriteriaForm = ({ selection: { wave, criteria }, form, t, lang }: { selection: Selection; form: FormState } & Spoken) => {
  const at = fieldAt(form, t);
  return (
    <>
      <PageHead title={t('change-criteria')} detail={t('criteria-until', { day: formatDay(wave.applyUntil, lang) })} up={{ href: `/penerimaan/seleksi/${wave.id}`, text: t('selection-of', { wave: wave.label }) }} />
      <Form action={`/penerimaan/aturan/${wave.id}`}>
        <HiddenField name="version" value={String(form.values['version'] ?? criteria.version)} />
        <NumberField {...at('testPercent')} suffix="%" width={3} />
        <NumberField {...at('interviewPercent')} suffix="%" width={3} />
        <NumberField {...at('minimumScore')} hint={t('minimumScore-hint')} decimals width={4} />
        <NumberField {...at('disabilitySeats')} hint={t('reserve-hint')} width={2} />
        <NumberField {...at('poorHouseholdSeats')} hint={t('reserve-hint')} width={2} />
        <Button>{t('save-criteria')}</Button>
      </Form>
    </>
  );
};

function freezePage(request: Request, { wave, criteria, classes }: Selection) {
  const { t, lang } = spoken(request);
  return staffPage(t('freeze-criteria'), (
    <>
      <PageHead title={t('freeze-criteria')} detail={wave.label} up={{ href: `/penerimaan/seleksi/${wave.id}`, text: t('selection-of', { wave: wave.label }) }} />
      <Rules criteria={criteria.criteria} frozenAt={criteria.frozenAt} seats={Math.min(...classes.map(({ seats }) => seats))} t={t} lang={lang} />
      <p class="govuk-body">{t('freeze-effect')}</p>
      <Form action={`/penerimaan/aturan/${wave.id}/kunci`}>
        <HiddenField name="version" value={String(criteria.version)} />
        <Button>{t('freeze-criteria')}</Button>
      </Form>
    </>
  ));
}
