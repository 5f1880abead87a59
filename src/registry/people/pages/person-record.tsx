import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { formatDay, formatMomentShort, formatPhone, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tabs } from '#ui/tabs';
import { Tag } from '#ui/tag';
import { Timeline } from '#ui/timeline';
import { seePerson, type PersonRecord } from '../actions/see-person.ts';
import type { PeopleKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<PeopleKey>;
type Props = { record: PersonRecord; may: (deed: string) => boolean; t: T; lang: Lang };

export const personRecordPages: Routes = (app) => {
  app.get('/orang/:person', (request, reply) => show(request, reply, seePerson, (record) => {
    const t = translator(texts, request.language);
    return { title: record.person.fullName, shell: 'staff', current: '/orang', body: <PersonRecordView record={record} may={(deed) => request.may(deed)} t={t} lang={request.language} /> };
  }));
};

export const PersonRecordView = ({ record, may, t, lang }: Props) => {
  const { person, age, place } = record;
  const count = record.marks.warnings.length + record.marks.alike.length;
  return (
    <>
      <PageHead person title={person.fullName} up={{ href: '/orang', text: t('people') }} detail={[t('years', { n: age }), t(`sex.${person.sex}`).toLowerCase(), place, `NIK ${person.maskedNik}`].join(' · ')}>
        {count > 0 && <Tag text={`${t('marks')} ${count}`} tone="wait" large />}
        {may('people.correct-person') && <Button secondary href={`/orang/${person.id}/perbaiki`}>{t('correct')}</Button>}
      </PageHead>
      <Tabs label={t('tabs')} tabs={tabsOf(person, may, t)} />
      <Grid columns="wide-narrow">
        <Stack>
          <Marks record={record} t={t} />
          <Facts record={record} t={t} lang={lang} />
        </Stack>
        <History record={record} t={t} lang={lang} />
      </Grid>
    </>
  );
};

/** The other sides of a person live in the stages: their lists, narrowed to this one. */
const tabsOf = (person: { readonly id: string; readonly fullName: string }, may: Props['may'], t: T) => [
  { href: `/orang/${person.id}`, text: t('summary'), current: true },
  ...[
    [`/penerimaan?orang=${person.id}`, 'applications', 'admission.see-applications'],
    [`/sertifikasi/register?${new URLSearchParams({ q: person.fullName }).toString()}`, 'certificates', 'certification.see-certificates'],
    [`/hasil?${new URLSearchParams({ q: person.fullName }).toString()}`, 'outcomes', 'outcomes.see-check-ins'],
  ].filter(([, , deed]) => may(deed!)).map(([href, key]) => ({ href: href!, text: t(key as PeopleKey) })),
];

const Marks = ({ record: { marks }, t }: { record: PersonRecord; t: T }) => (
  <Card title={t('marks')}>
    {marks.warnings.length + marks.alike.length === 0 ? <p class="govuk-body">{t('no-marks')}</p> : (
      <ul class="govuk-list govuk-list--bullet">
        {marks.warnings.map((warning) => <li key={warning}>{t(`mark.${warning}`)}</li>)}
        {marks.alike.map((other) => <li key={other.id}>{t('mark.alike')} <a href={`/orang/${other.id}`}>{other.fullName}, NIK {other.maskedNik}</a>.</li>)}
      </ul>
    )}
  </Card>
);

const Facts = ({ record: { person, place, hasAccount }, t, lang }: { record: PersonRecord; t: T; lang: Lang }) => (
  <>
    <Card title={t('personal')}>
      <SummaryList rows={[
        { key: t('birthDay'), value: `${person.birthPlace}, ${formatDay(person.birthDay, lang)}` },
        { key: t('education'), value: [t(`education.${person.education}`), person.schooling].filter(Boolean).join(' · ') },
        { key: t('supportNeeds'), value: person.supportNeeds.length > 0 ? person.supportNeeds.map((need) => t(`support.${need}`)).join(', ') : t('none') },
        { key: t('socialBand'), value: person.socialBand ?? t('unknown') },
      ]} />
    </Card>
    <Card title={t('contact')}>
      <SummaryList rows={[
        { key: t('phone'), value: person.phone ? <a href={`tel:${person.phone}`}>{formatPhone(person.phone)}</a> : t('unknown') },
        { key: t('email'), value: person.email ?? t('none') },
        { key: t('address'), value: `${person.address}, ${place}` },
        { key: t('account'), value: t(hasAccount ? 'has-account' : 'no-account') },
      ]} />
    </Card>
  </>
);

const History = ({ record: { timeline }, t, lang }: { record: PersonRecord; t: T; lang: Lang }) => (
  <Card title={t('timeline')}>
    {timeline.length === 0 ? <p class="govuk-body">{t('no-timeline')}</p> : (
      <Timeline entries={timeline.map((entry) => ({
        when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: entry.deed in texts.id ? t(entry.deed as PeopleKey) : entry.deed, who: entry.actorName, why: entry.why ?? undefined,
        ...(entry.before ? { before: worded(entry.before), after: worded(entry.after) } : {}),
      }))} />
    )}
  </Card>
);

const worded = (facts: Readonly<Record<string, unknown>> | null): string => Object.values(facts ?? {}).map((value) => String(value ?? '–')).join(', ');
