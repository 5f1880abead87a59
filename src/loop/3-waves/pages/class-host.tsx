import { translator, type Translate } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Checkbox } from '#ui/checkbox';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatMonth, type Lang } from '#ui/format';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Select } from '#ui/select';
import { SummaryList } from '#ui/summary-list';
import { TextField } from '#ui/text-field';
import { agreeHostAction, openHostForm } from '../actions/agree-host.ts';
import type { ClassRecord } from '../actions/see-class.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type Opened = Extract<Awaited<ReturnType<typeof openHostForm.run>>, { ok: true }>['value'];

export const classHostPages: Routes = (app) => {
  app.get('/gelombang/kelas/:class/tuan-rumah', (request, reply) => show(request, reply, openHostForm, (opened) => formPage(request, opened, { ...emptyForm, values: { promisedHires: String(opened.class.seats) } })));
  app.post('/gelombang/kelas/:class/tuan-rumah', (request, reply) => submit(request, reply, {
    deed: agreeHostAction,
    again: async (form) => {
      const opened = await request.ask(openHostForm, readQuery(request, openHostForm));
      if (!opened.ok) throw new Gone();
      return formPage(request, opened.value, form);
    },
    done: ({ class: id }) => ({ to: `/gelombang/kelas/${id}`, say: translator(texts, request.language)('done-host') }),
  }));
};

function formPage(request: Request, { class: one, employers, lendable }: Opened, form: FormState): Page {
  const t = translator(texts, request.language);
  const at = fieldAt(form, t);
  return {
    title: t('host'), shell: 'staff', current: '/gelombang',
    body: (
      <>
        <PageHead title={t('host-agree')} detail={t('host-lead')} up={{ href: `/gelombang/kelas/${one.id}`, text: one.label }} />
        <Form action={`/gelombang/kelas/${one.id}/tuan-rumah`}>
          <Select {...at('employer', 'employer')} options={employers} empty={t('choose')} />
          <TextField {...at('site', 'host-site')} hint={t('host-site-hint')} />
          <NumberField {...at('promisedHires', 'promised-hires')} hint={t('promised-hires-hint')} width={3} />
          <DateField {...at('hiresMonth', 'hires-month')} />
          <Checkbox name="coSelects" text={t('co-selects')} hint={t('co-selects-hint')} checked={Boolean(form.values['coSelects'])} />
          <Select {...at('lentInstructor', 'lent-instructor')} options={lendable.map(({ id, name }) => ({ value: id, text: name }))} empty={t('nobody')} />
          <Button>{t('host-agree')}</Button>
        </Form>
      </>
    ),
  };
}

type Props = { record: ClassRecord; may: (deed: string) => boolean; t: Translate<WavesKey>; lang: Lang };

/** For whom and at whose place a class is held, when an employer hosts it. */
export const HostCard = ({ record: { class: one, wave, host }, may, t, lang }: Props) => {
  if (!host) return may('waves.agree-host') && wave.status !== 'finished' ? <p class="govuk-body"><a href={`/gelombang/kelas/${one.id}/tuan-rumah`}>{t('host-agree')}</a></p> : null;
  return (
    <Card title={t('host')}>
      <SummaryList rows={[
        { key: t('employer'), value: <a href={`/perusahaan/${host.employer}`}>{host.name}</a> }, { key: t('host-site'), value: host.site },
        { key: t('promised-hires'), value: t('promised-in', { n: host.promisedHires, month: formatMonth(host.hiresMonth, lang) }) },
        { key: t('co-selects'), value: t(host.coSelects ? 'yes' : 'no') },
      ]} />
    </Card>
  );
};
