import { addDays } from '#kernel/day';
import { translator } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { BesideList } from '#ui/beside-list';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDay } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { TextField } from '#ui/text-field';
import { moveClassAction, openMoveForm, type MoveForm } from '../actions/move-class.ts';
import { toldReasons } from '../rules/move-class.ts';
import { moveTexts } from '../texts/move.ts';

export const moveClassPages: Routes = (app) => {
  app.get('/gelombang/kelas/:class/undur', (request, reply) => show(request, reply, openMoveForm, (opened) => formPage(request, opened, emptyForm)));
  app.post('/gelombang/kelas/:class/undur', (request, reply) => submit(request, reply, {
    deed: moveClassAction,
    again: async (form) => {
      const opened = await request.ask(openMoveForm, { class: (request.params as { class: string }).class });
      if (!opened.ok) throw new Gone();
      return formPage(request, opened.value, form);
    },
    done: ({ class: id, label }) => ({ to: `/gelombang/kelas/${id}`, say: translator(moveTexts, request.language)('said', { class: label }) }),
  }));
};

async function formPage(request: Request, { class: one, wave, mostDaysLater }: MoveForm, form: FormState): Promise<Page> {
  const [t, lang] = [translator(moveTexts, request.language), request.language];
  const at = fieldAt(form, t);
  const told = (await request.beside('moved', { classes: [one.id] })).filter(({ about }) => about === undefined);
  return {
    title: t('title'), shell: 'staff', current: '/gelombang',
    body: (
      <>
        <PageHead title={t('title')} eyebrow={wave.label} detail={t('lead')} up={{ href: `/gelombang/kelas/${one.id}`, text: one.label }} />
        {told.length > 0 && <Card title={t('told')}><BesideList lines={told} words={{ go: '', wait: '', stop: '', plain: '' }} /></Card>}
        <Form action={`/gelombang/kelas/${one.id}/undur`}>
          <HiddenField name="version" value={String(one.version)} />
          <DateField
            {...at('startsOn', 'starts-on')}
            hint={t('starts-hint', { first: formatDay(one.startsOn, lang), last: formatDay(addDays(one.startsOn, mostDaysLater), lang) })}
          />
          <Radios {...at('because', 'because')} options={toldReasons.map((value) => ({ value, text: t(`because.${value}`) }))} />
          <TextField {...at('note', 'note')} hint={t('note-hint')} />
          <Button>{t('send')}</Button>
        </Form>
      </>
    ),
  };
}
