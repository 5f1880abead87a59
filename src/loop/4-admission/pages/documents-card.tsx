import { addDays } from '#kernel/day';
import type { FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Checkboxes } from '#ui/checkboxes';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDay, formatMomentShort } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { Radios } from '#ui/radios';
import { SummaryList } from '#ui/summary-list';
import { Tag, type TagTone } from '#ui/tag';
import { TextArea } from '#ui/text-area';
import { usualDeadline } from '../actions/check-documents.ts';
import { lookAt, type DocumentState } from '../rules/completeness.ts';
import { documentKinds } from '../rules/draft.ts';
import { provedTraits } from '../rules/traits.ts';
import { errorAt, type Spoken } from './field-at.ts';
import type { May, Seen } from './seen.ts';

type Props = { seen: Seen; form: FormState; may: May } & Spoken;
const tones: Record<DocumentState, TagTone> = { 'not-there': 'plain', 'at-counter': 'wait', 'new': 'wait', 'accepted': 'go', 'unclear': 'stop', 'missing': 'stop' };

/** The documents kind by kind, who looked and when; and while they wait the verdict: complete with the reserves they prove, or everything that is missing and until when. */
export const DocumentsCard = ({ seen, form, may, t, lang }: Props) => {
  const { documents, application, screening: { states } } = seen;
  const isJudged = !['submitted', 'needs-fix', 'documents-complete'].includes(application.status) || !may('admission.check-documents');
  const fileOf = (kind: string) => documents.find((one) => one.kind === kind);
  const looked = documents.length === 0 && states.every(({ look }) => !look) && application.status !== 'submitted' ? t('documents-at-counter') : t(`look.${lookAt(states)}`);
  return (
    <Card title={t('documents')} id="berkas" detail={looked}>
      <SummaryList rows={states.map(({ kind, state, look, note }) => {
        const file = fileOf(kind);
        return {
          key: t(`document.${kind}`),
          value: (
            <>
              {file && (may('admission.see-document') ? <a href={`/pendaftaran/berkas/${file.id}`}>{file.name}</a> : file.name)} <Tag text={t(`document-${state}`)} tone={tones[state]} /><br />
              <span class="small quiet">{[look && t(look.by ? 'looked-by' : 'looked-at-counter', { name: look.by, at: formatMomentShort(look.at, lang) }), file && t('sent-on', { at: formatMomentShort(file.addedAt, lang) }), note].filter(Boolean).join(' · ')}</span>
            </>
          ),
        };
      })} />
      {application.fixBy && application.status === 'needs-fix' && <p class="govuk-body">{t('mend-by', { day: formatDay(application.fixBy, lang) })}</p>}
      {application.traits.length > 0 && <p class="govuk-body">{t('proved-traits')}: {application.traits.map((trait) => t(`trait.${trait}`)).join(', ')}</p>}
      {!isJudged && <Judge seen={seen} form={form} t={t} lang={lang} />}
    </Card>
  );
};

const Judge = ({ seen: { application, wave, today, documents, suggested, screening }, form, t }: Omit<Props, 'may'>) => {
  const was = (name: string, fallback: readonly string[]): string[] => (form.values['version'] === undefined ? [...fallback] : [form.values[name] ?? []].flat());
  const known = application.traits.length > 0 ? application.traits : suggested;
  const absent = documentKinds.filter((kind) => !documents.some((one) => one.kind === kind) && (screening.states.some((one) => one.kind === kind) || kind === 'family-card' || kind === 'support-letter'));
  const last = addDays(wave.testOn, -1);
  return (
    <Form action={`/penerimaan/${application.id}/berkas`}>
      <HiddenField name="version" value={String(application.version)} />
      <Radios
        name="verdict" label={t('verdict-on-documents')} error={errorAt(form, 'verdict')} value={String(form.values['verdict'] ?? '') || undefined}
        options={[
          { value: 'complete', text: t('documents-are-complete'), conditional: (
            <Checkboxes small name="traits" label={t('proved-traits')} hint={t('proved-traits-hint')} optional values={was('traits', known)} options={provedTraits.map((value) => ({ value, text: t(`trait.${value}`) }))} />
          ) },
          { value: 'fix', text: t('something-to-mend'), conditional: (
            <>
              {documents.length > 0 && <Checkboxes small name="unclear" label={t('which-unclear')} optional values={was('unclear', screening.states.filter(({ state }) => state === 'unclear').map(({ kind }) => kind))} options={documents.map(({ kind }) => ({ value: kind, text: t(`document.${kind}`) }))} />}
              {absent.length > 0 && <Checkboxes small name="missing" label={t('which-missing')} optional values={was('missing', screening.states.filter(({ state, isRequired }) => isRequired && (state === 'missing' || state === 'not-there')).map(({ kind }) => kind))} options={absent.map((value) => ({ value, text: t(`document.${value}`) }))} />}
              <TextArea name="note" label={t('what-to-mend')} hint={t('what-to-mend-hint')} optional rows={3} maxLength={500} value={String(form.values['note'] ?? '')} error={errorAt(form, 'note')} />
              <DateField name="fixBy" label={t('fixBy')} hint={t('fixBy-hint')} min={today} max={last} value={String(form.values['fixBy'] ?? usualDeadline(today, last))} error={errorAt(form, 'fixBy')} />
            </>
          ) },
        ]}
      />
      <Button>{t('save-verdict')}</Button>
    </Form>
  );
};
