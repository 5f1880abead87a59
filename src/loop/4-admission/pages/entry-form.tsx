import { educationLevels, sexes, supportNeeds } from '#people';
import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Checkbox } from '#ui/checkbox';
import { Checkboxes } from '#ui/checkboxes';
import { DateField } from '#ui/date-field';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { NikField } from '#ui/nik-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { PhoneField } from '#ui/phone-field';
import { Radios } from '#ui/radios';
import { Stack } from '#ui/stack';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { enterApplication } from '../actions/enter-application.ts';
import { openEntryForm } from '../actions/open-entry-form.ts';
import { maximumWishes } from '../rules/application.ts';
import { workStates } from '../rules/draft.ts';
import { educationWords } from '../texts/refusals.ts';
import { errorAt, fieldAt, spoken, staffPage, type Spoken } from './field-at.ts';
import { GuardianFields } from './guardian.tsx';

type Opened = Extract<Awaited<ReturnType<typeof openEntryForm.run>>, { ok: true }>['value'];

export const entryFormPages: Routes = (app) => {
  app.get('/penerimaan/baru', (request, reply) => show(request, reply, openEntryForm, (opened) => entryPage(request, opened, emptyForm)));
  app.post('/penerimaan/baru', (request, reply) => submit(request, reply, {
    deed: enterApplication,
    again: async (form) => {
      const opened = await request.ask(openEntryForm, {});
      return opened.ok ? entryPage(request, opened.value, form) : staffPage('', <p />);
    },
    done: ({ id, number }) => ({ to: `/penerimaan/${id}`, say: spoken(request).t('entered', { number }) }),
  }));
};

function entryPage(request: Request, opened: Opened, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(words.t('enter-application'), <EntryForm opened={opened} form={form} {...words} />), problems: form.problems };
}

const EntryForm = ({ opened: { wave, classes, regions }, form, t, lang }: { opened: Opened; form: FormState } & Spoken) => {
  if (!wave) return <><PageHead title={t('enter-application')} up={{ href: '/penerimaan', text: t('applicants') }} /><Empty what={t('nothing-open')}>{t('nothing-open-text')}</Empty></>;
  return (
    <>
      <PageHead title={t('enter-application')} detail={t('enter-for', { wave: wave.label })} up={{ href: `/penerimaan?wave=${wave.id}`, text: t('applicants') }} />
      <Form action="/penerimaan/baru">
        <HiddenField name="wave" value={wave.id} />
        <Grid columns="two">
          <Stack>
            <Who form={form} regions={regions} t={t} lang={lang} />
            <Card title={t('guardian-card')} detail={t('guardian-card-detail')}><GuardianFields form={form} optional t={t} lang={lang} /></Card>
          </Stack>
          <What form={form} classes={classes} t={t} lang={lang} />
        </Grid>
        <Button>{t('take-application')}</Button>
      </Form>
    </>
  );
};

const Who = ({ form, regions, t }: { form: FormState; regions: Opened['regions'] } & Spoken) => {
  const at = fieldAt(form, t);
  return (
    <Card title={t('about-the-person')}>
      <NikField name="nik" label={t('nik')} value={String(form.values['nik'] ?? '')} error={errorAt(form, 'nik')} />
      <TextField {...at('fullName')} maxLength={120} />
      <TextField {...at('birthPlace')} width={20} maxLength={80} />
      <DateField {...at('birthDay')} />
      <Radios {...at('sex')} value={String(form.values['sex'] ?? '') || undefined} inline options={sexes.map((value) => ({ value, text: t(`sex.${value}`) }))} />
      <PhoneField {...at('phone')} optional />
      <Select {...at('regionCode')} options={regions} empty={t('choose')} />
      <TextField {...at('address')} maxLength={300} />
    </Card>
  );
};

const What = ({ form, classes, t, lang }: { form: FormState; classes: Opened['classes'] } & Spoken) => {
  const at = fieldAt(form, t);
  const words = educationWords[lang === 'id' ? 'id' : 'en'];
  const chosen = [form.values['choices'] ?? []].flat();
  return (
    <Card title={t('class-wishes')}>
      {Array.from({ length: maximumWishes }, (_, index) => (
        <Select
          key={index} name="choices" id={index === 0 ? 'choices' : `choices-${index + 1}`} label={t('wish-n', { n: index + 1 })} value={chosen[index] ?? ''} options={classes}
          empty={t(index === 0 ? 'choose' : 'no-further-wish')} optional={index > 0} error={index === 0 ? errorAt(form, 'choices') : undefined}
        />
      ))}
      <Select {...at('education')} empty={t('choose')} options={educationLevels.map((value) => ({ value, text: words[value] }))} />
      <TextField {...at('schooling')} optional maxLength={200} />
      <Select {...at('work')} empty={t('choose')} options={workStates.map((value) => ({ value, text: t(`work.${value}`) }))} />
      <Checkboxes small name="supportNeeds" label={t('supportNeeds-staff')} optional values={[form.values['supportNeeds'] ?? []].flat()} options={supportNeeds.map((value) => ({ value, text: t(`support.${value}`) }))} />
      <NumberField {...at('socialBand')} hint={t('socialBand-hint')} optional width={2} />
      <Checkbox name="documentsSeen" text={t('documents-seen')} hint={t('documents-seen-hint')} checked={form.values['documentsSeen'] !== undefined} />
    </Card>
  );
};
