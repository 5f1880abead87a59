import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDay, formatDayShort, formatPhone } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Select } from '#ui/select';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { TextArea } from '#ui/text-area';
import { Timeline } from '#ui/timeline';
import { followUpAction, seeWish } from '../actions/wishes.ts';
import { texts } from '../texts/words.ts';
import { entriesOf } from './entries-of.ts';
import { fieldNameIn } from './own-wish.tsx';
import type { T } from './t.ts';
import type { ValueOf } from './value-of.ts';

const path = '/penempatan/luar-negeri/:wish';
type Shown = ValueOf<typeof seeWish>;

/** One wish: the next talk first, then what was said before. */
export const wishPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeWish, (shown) => pageOf(request, shown, emptyForm)));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: followUpAction,
    again: async (form) => {
      const shown = await request.ask(seeWish, request.params);
      if (!shown.ok) throw new Gone();
      return pageOf(request, shown.value, form);
    },
    done: ({ wish }) => ({ to: `/penempatan/luar-negeri/${wish}`, say: translator(texts, request.language)('follow-up-saved') }),
  }));
};

function pageOf(request: Request, shown: Shown, form: FormState): Page {
  const t = translator(texts, request.language);
  const { wish, person } = shown;
  return {
    title: person.name, shell: 'staff', current: '/penempatan',
    body: (
      <>
        <PageHead title={person.name} person detail={`${t(`country.${wish.country}`)}${wish.field ? ` · ${fieldNameIn(shown.fieldName, request.language)}` : ''}`} up={{ href: '/penempatan/luar-negeri', text: t('overseas') }}>
          {shown.isDue && <Tag text={t('chip.due')} tone="warm" large />}
        </PageHead>
        <Grid columns="content-side">
          <Stack>
            {request.may('matching.follow-up') && <Card title={t('follow-up')}><FollowUpForm shown={shown} form={form} t={t} /></Card>}
            <Card title={t('follow-ups')}>
              {shown.followUps.length === 0 ? <p class="quiet">{t('no-follow-ups')}</p>
                : <Timeline entries={shown.followUps.map((one) => ({ when: formatDayShort(one.on, request.language), what: one.note, who: one.by }))} />}
            </Card>
          </Stack>
          <Stack>
            <Card title={t('facts')}><SummaryList rows={[
              ...(person.phone ? [{ key: t('phone'), value: formatPhone(person.phone) }] : []),
              { key: t('place'), value: person.regionName },
              { key: t('languageLevel'), value: t(`level.${wish.languageLevel}`) },
              { key: t('consentedOn'), value: formatDay(wish.consentedOn, request.language) },
              { key: t('kept-by'), value: wish.ownerName ?? t('kept-by-nobody') },
              { key: t('nextOn'), value: wish.nextOn ? formatDay(wish.nextOn, request.language) : t('no-day') },
            ]} /></Card>
            <Card title={t('timeline')}><Timeline entries={entriesOf(shown.timeline, t, request.language)} /></Card>
          </Stack>
        </Grid>
      </>
    ),
  };
}

const FollowUpForm = ({ shown: { wish, owners }, form, t }: { shown: Shown; form: FormState; t: T }) => {
  const error = (name: string): string | undefined => form.problems.find((problem) => problem.field === name)?.text;
  return (
    <Form action={`/penempatan/luar-negeri/${wish.id}`}>
      <HiddenField name="version" value={wish.version} />
      <TextArea name="note" label={t('follow-up-note')} rows={3} maxLength={1000} value={String(form.values['note'] ?? '')} error={error('note')} />
      <DateField name="nextOn" label={t('nextOn')} optional value={String(form.values['nextOn'] ?? '')} error={error('nextOn')} />
      <Select name="owner" label={t('kept-by')} optional options={owners} empty={t('me')} value={String(form.values['owner'] ?? wish.ownerId ?? '')} error={error('owner')} />
      <Button>{t('save-follow-up')}</Button>
    </Form>
  );
};
