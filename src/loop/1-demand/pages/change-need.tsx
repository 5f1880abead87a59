import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { formatDay, formatNumber } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { renewNeedAction } from '../actions/renew-need.ts';
import { seeNeed } from '../actions/see-need.ts';
import { withdrawNeedAction } from '../actions/withdraw-need.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ShownNeed } from './need.tsx';

type Deed = 'renew' | 'withdraw';
const paths = { renew: 'perpanjang', withdraw: 'tarik' } as const;

/** Renewing and taking back, each asked once more on a page of its own. */
export const changeNeedPages: Routes = (app) => {
  for (const deed of ['renew', 'withdraw'] as const) app.get(`/kebutuhan/:need/${paths[deed]}`, (request, reply) => show(request, reply, seeNeed, (need) => confirmPage(request, deed, need, emptyForm)));

  app.post('/kebutuhan/:need/perpanjang', (request, reply) => submit(request, reply, {
    deed: renewNeedAction, again: (form) => pageAgain(request, 'renew', form),
    done: ({ need, expiresOn }) => ({ to: `/kebutuhan/${need}`, say: translator(texts, request.language)('renewed', { until: formatDay(expiresOn, request.language) }) }),
  }));
  app.post('/kebutuhan/:need/tarik', (request, reply) => submit(request, reply, {
    deed: withdrawNeedAction, again: (form) => pageAgain(request, 'withdraw', form),
    done: ({ need }) => ({ to: `/kebutuhan/${need}`, say: translator(texts, request.language)('withdrawn') }),
  }));
};

async function pageAgain(request: Request, deed: Deed, form: FormState): Promise<Page> {
  const need = await request.ask(seeNeed, request.params);
  if (!need.ok) throw new Gone();
  return confirmPage(request, deed, need.value, form);
}

function confirmPage(request: Request, deed: Deed, need: ShownNeed, form: FormState): Page {
  const t = translator(texts, request.language);
  return {
    title: t(`${deed}-title`), shell: 'staff', current: '/kebutuhan',
    body: <Confirm deed={deed} need={need} form={form} t={t} headcount={formatNumber(need.line.headcount, request.language)} seats={formatNumber(need.line.seats, request.language)} />,
  };
}

const Confirm = ({ deed, need, form, t, headcount, seats }: { deed: Deed; need: ShownNeed; form: FormState; t: Translate<DemandKey>; headcount: string; seats: string }) => (
  <>
    <BackLink href={`/kebutuhan/${need.line.id}`} />
    <PageHead title={t(`${deed}-title`)} detail={`${need.occupationTitle} · ${need.employerName}`} />
    <p class="lead">{t(`${deed}-text`, { headcount, seats })}</p>
    <Form action={`/kebutuhan/${need.line.id}/${paths[deed]}`}>
      <TextField name="reason" label={t('reason')} hint={t('reason-hint')} optional={deed === 'renew'} value={String(form.values['reason'] ?? '')} error={form.problems.find((problem) => problem.field === 'reason')?.text} maxLength={500} />
      <Button warning={deed === 'withdraw'}>{t(`${deed}-do`)}</Button>
    </Form>
  </>
);
