import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Form } from '#ui/form';
import { Grid } from '#ui/grid';
import { Hero } from '#ui/hero';
import { Select } from '#ui/select';
import { Stack } from '#ui/stack';
import { TextField } from '#ui/text-field';
import { Verdict } from '#ui/verdict';
import { regencies } from '#standards';
import { askLink } from '../actions/ask-link.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

/** What employers find without a link: what this is, and how to get one. */
export const forEmployersPages: Routes = (app) => {
  app.get('/untuk-perusahaan', (request, reply) => {
    if (request.actor.employer) return reply.redirect('/untuk-perusahaan/saya', 303);
    const reach = (request.query as { ke?: string }).ke;
    return reply.page(introPage(request, emptyForm, reach));
  });

  app.post('/untuk-perusahaan', (request, reply) => submit(request, reply, {
    deed: askLink, again: (form) => introPage(request, form),
    done: ({ reach }) => ({ to: `/untuk-perusahaan?ke=${reach.startsWith('+') ? 'whatsapp' : 'surel'}` }),
  }));
};

function introPage(request: Request, form: FormState, asked?: string): Page {
  const t = translator(texts, request.language);
  return {
    title: t('for-employers'), shell: 'public', current: '/untuk-perusahaan', isIndexed: true, hero: <Hero title={t('for-employers')} lead={t('for-employers-lead')} />,
    body: <Intro form={form} asked={asked} t={t} />,
  };
}

const Intro = ({ form, asked, t }: { form: FormState; asked: string | undefined; t: Translate<DemandKey> }) => (
  <Grid columns="wide-narrow">
    <Stack>
      {asked === 'whatsapp' || asked === 'surel'
        ? <Verdict tone="go" mark title={t('asked-title')} level={2}>{t('asked-text', { reach: t(asked === 'surel' ? 'reach.mail' : 'reach.phone') })}</Verdict>
        : <AskForm form={form} t={t} />}
    </Stack>
    <Stack>
      <Card title={t('how-it-works')}><ol class="govuk-list govuk-list--number"><li>{t('how-1')}</li><li>{t('how-2')}</li><li>{t('how-3')}</li></ol><p>{t('free')}</p></Card>
      <Card title={t('have-link')}><p>{t('have-link-text')}</p></Card>
    </Stack>
  </Grid>
);

const AskForm = ({ form, t }: { form: FormState; t: Translate<DemandKey> }) => {
  const at = (name: string) => ({ name, value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });
  return (
    <Card title={t('ask-link')}>
      <Form action="/untuk-perusahaan">
        <TextField {...at('employerName')} label={t('company-name')} autocomplete="organization" maxLength={150} />
        <TextField {...at('contactName')} label={t('your-name')} autocomplete="name" maxLength={120} />
        <TextField {...at('reach')} label={t('reach')} hint={t('reach-hint')} maxLength={200} />
        <Select {...at('region')} label={t('company-region')} optional options={regencies('36')} empty={t('choose')} />
        <Button>{t('ask-link-do')}</Button>
      </Form>
    </Card>
  );
};

