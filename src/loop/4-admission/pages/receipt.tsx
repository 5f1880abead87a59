import { regionName } from '#standards';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { formatDay, formatMoment } from '#ui/format';
import { PrintFrame } from '#ui/print-frame';
import { SummaryList } from '#ui/summary-list';
import { seeReceipt } from '../actions/see-receipt.ts';
import { spoken, type Spoken } from './field-at.ts';
import { documentLines, guardianLine } from './told-lines.tsx';

type Receipt = Extract<Awaited<ReturnType<typeof seeReceipt.run>>, { ok: true }>['value'];

/** Proof on one sheet: the number, what was sent, what happens on which day, and the code for one's own row. */
export const receiptPages: Routes = (app) => {
  app.get('/pendaftaran/:application/bukti', (request, reply) => show(request, reply, seeReceipt, (receipt) => {
    const words = spoken(request);
    return { title: `${words.t('receipt')} ${receipt.application.number}`, shell: 'print', body: <Sheet receipt={receipt} {...words} /> };
  }));
};

const Sheet = ({ receipt, t, lang }: { receipt: Receipt } & Spoken) => {
  const { application, wave, centre, holder } = receipt;
  const { draft } = application;
  return (
    <PrintFrame
      title={`${t('receipt')} ${application.number}`} detail={`${wave.label} ${wave.year}`} centre={centre.name}
      deeds={<><Button print>{t('print')}</Button><Button secondary href={`/pendaftaran/${application.id}`}>{t('my-applications')}</Button></>}
      foot={<>{centre.name}, {centre.address}. {t('receipt-foot')}</>}
    >
      <SummaryList rows={[
        { key: t('fullName'), value: holder.fullName }, ...(holder.maskedNik ? [{ key: 'NIK', value: holder.maskedNik }] : []),
        ...(holder.regionCode ? [{ key: t('address'), value: `${holder.address}, ${regionName(holder.regionCode)}` }] : []),
        { key: t('class-wishes'), value: <ol class="govuk-list govuk-list--number">{receipt.choices.map((of) => <li key={of.id}>{of.label}</li>)}</ol> },
        { key: t('documents'), value: draft.documentsSeenAt ? t('seen-at-counter') : documentLines(receipt, t) },
        ...(draft.guardian ? [{ key: t('guardian'), value: guardianLine(draft.guardian, t) }] : []),
        { key: t('sent-at'), value: `${formatMoment(application.submittedAt!, lang)}${application.assistedBy ? `, ${t('assisted')}` : ''}` },
      ]} />
      <Card title={t('what-happens')}><NextDays receipt={receipt} t={t} lang={lang} /></Card>
      {application.receiptCode && <Card title={t('receipt-code')}><p class="receipt-code">{application.receiptCode}</p><p class="small">{t('receipt-code-text')}</p></Card>}
    </PrintFrame>
  );
};

const NextDays = ({ receipt: { application, wave, centre }, t, lang }: { receipt: Receipt } & Spoken) => (
  <ol class="govuk-list govuk-list--number">
    {(application.draft.atCounter?.length ?? 0) > 0 && <li>{t('step-bring', { day: formatDay(wave.applyUntil, lang), place: centre.address })}</li>}
    <li>{t('step-check')}</li>
    <li>{t('step-test', { day: formatDay(wave.testOn, lang) })}</li>
    <li>{t('step-announce', { day: formatDay(wave.announceOn, lang) })}</li>
    <li>{t('step-start', { day: formatDay(wave.startsOn, lang) })}</li>
  </ol>
);
