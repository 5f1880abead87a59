import type { Request, Routes } from '#platform/http/routes';
import { show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { formatMoment, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { SummaryList } from '#ui/summary-list';
import { TextArea } from '#ui/text-area';
import { approvePolicy, dropProposal, proposePolicy } from '../actions/correct-policy.ts';
import { seeSelection } from '../actions/see-selection.ts';
import type { Policy } from '../rules/policy.ts';
import { fieldAt, spoken, staffPage, type Spoken, type T } from './field-at.ts';
import { PolicyFields, policyForm } from './policy-form.tsx';
import { seatSentences, termSentences } from './policy-sentences.tsx';
import { selectionAgain, selectionPath } from './selection-again.tsx';
import type { Selection } from './seen-selection.ts';

/** A true mistake in a frozen rule: proposed by one person with a note for everybody, approved by another. */
export const policyCorrectionPages: Routes = (app) => {
  const at = '/penerimaan/aturan/:wave/koreksi';
  const done = (say: 'proposed-said' | 'approved-said' | 'dropped-said') => (request: Request) => ({ wave }: { wave: string }) => ({ to: selectionPath(wave), say: spoken(request).t(say) });
  app.get(at, (request, reply) => show(request, reply, seeSelection, (selection) => correctionPage(request, selection, policyForm(selection.policy.policy, selection.policy.version))));
  app.post(at, (request, reply) => submit(request, reply, { deed: proposePolicy, again: (form) => selectionAgain(request, (selection) => correctionPage(request, selection, form)), done: done('proposed-said')(request) }));
  for (const [path, deed, say] of [['setujui', approvePolicy, 'approved-said'], ['batal', dropProposal, 'dropped-said']] as const) {
    app.post(`${at}/${path}`, (request, reply) => submit(request, reply, {
      deed: deed as typeof approvePolicy, done: done(say)(request),
      again: (form) => selectionAgain(request, (selection) => ({ ...correctionPage(request, selection, policyForm(selection.policy.policy, 0)), problems: form.problems })),
    }));
  }
};

function correctionPage(request: Request, selection: Selection, form: FormState) {
  const words = spoken(request);
  const { t } = words;
  const may = (deed: string): boolean => request.may(deed);
  return { ...staffPage(t('correct-policy'), (
    <>
      <PageHead title={t('correct-policy')} detail={t('correct-lead')} up={{ href: selectionPath(selection.wave.id), text: t('selection-of', { wave: selection.wave.label }) }} />
      {selection.proposal ? <Proposal selection={selection} may={may} {...words} /> : may('admission.propose-policy') && (
        <Form action={`/penerimaan/aturan/${selection.wave.id}/koreksi`}>
          <TextArea {...fieldAt(form, t)('note')} hint={t('note-hint')} rows={3} maxLength={600} />
          <PolicyFields form={form} t={t} />
          <Button>{t('propose-correction')}</Button>
        </Form>
      )}
    </>
  )), problems: form.problems };
}

const Proposal = ({ selection: { wave, policy, proposal, isOwnProposal, classes }, may, t, lang }: { selection: Selection; may: (deed: string) => boolean } & Spoken) => {
  const seats = Math.min(...classes.map((one) => one.seats));
  const path = `/penerimaan/aturan/${wave.id}/koreksi`;
  return (
    <Card title={t('proposal-of', { name: proposal!.proposedByName ?? '', moment: formatMoment(proposal!.proposedAt!, lang) })}>
      <p class="govuk-body">{proposal!.note}</p>
      <h3 class="govuk-heading-s">{t('what-changes')}</h3>
      <SummaryList rows={[
        { key: t('rule-before'), value: <Only of={policy.policy} than={proposal!.policy} seats={seats} t={t} lang={lang} /> },
        { key: t('rule-after'), value: <Only of={proposal!.policy} than={policy.policy} seats={seats} t={t} lang={lang} /> },
      ]} />
      <p class="govuk-body">{t(isOwnProposal ? 'own-proposal' : 'approve-effect')}</p>
      <Deeds>
        {!isOwnProposal && may('admission.approve-policy') && <Form action={`${path}/setujui`}><Button>{t('approve-correction')}</Button></Form>}
        {may('admission.drop-policy') && <Form action={`${path}/batal`}><Button secondary>{t('drop-correction')}</Button></Form>}
      </Deeds>
    </Card>
  );
};

/** The sentences that one rule has and the other has not: what a second person must weigh. */
const Only = ({ of, than, seats, t, lang }: { of: Policy; than: Policy; seats: number; t: T; lang: Lang }) => {
  const all = (policy: Policy): string[] => [...seatSentences(policy, seats, t, lang), ...termSentences(policy, t, lang)];
  const others = all(than);
  return <>{all(of).filter((sentence) => !others.includes(sentence)).map((sentence) => <p key={sentence} class="govuk-body">{sentence}</p>)}</>;
};
