import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { formatMomentShort, type Lang } from '#ui/format';
import { PrintFrame } from '#ui/print-frame';
import { SummaryList } from '#ui/summary-list';
import { seeDocument } from '../actions/see-document.ts';
import { fieldName } from '../texts/field-names.ts';
import type { Signer } from '../rules/signers.ts';
import type { ProgramsKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { ResourcesTables } from './resources-tables.tsx';
import { SyllabusTable } from './syllabus-table.tsx';
import { CurriculumTable } from './curriculum-table.tsx';

/** The program document on paper: identity, objective, requirements, curriculum, syllabus, tools and materials, and who prepared, checked and approved it. */
export const printProgramPages: Routes = (app) => {
  app.get('/program/:program/cetak', (request, reply) => show(request, reply, seeDocument, ({ version, groups, syllabus, occupationTitle, domicileName, signers }) => {
    const [t, lang] = [translator(texts, request.language), request.language];
    const { minAge, maxAge, minEducation } = version.requirements;
    return {
      title: `${version.name}, ${t('version-n', { n: version.number }).toLowerCase()}`, shell: 'print',
      body: (
        <PrintFrame
          centre={request.centre.name} title={version.name} detail={[version.code, t('version-n', { n: version.number }), t(`status.${version.status}`)].join(' · ')}
          deeds={<><Button print>{t('print-now')}</Button><Button secondary href={`/program/${version.program}/dokumen.pdf?number=${version.number}`}>PDF</Button><Button secondary href={`/program/${version.program}/dokumen.docx?number=${version.number}`}>Word (DOCX)</Button><Button secondary href={`/program/${version.program}?number=${version.number}`}>{t('back-to-program')}</Button></>}
        >
          <SummaryList rows={[
            { key: t('kind'), value: t(`kind.${version.kind}`) }, { key: t('field'), value: fieldName(version.field, lang) }, { key: t('occupation'), value: `${version.occupation} ${occupationTitle}` },
            { key: t('objective'), value: version.objective }, { key: t('age'), value: t('age-range', { min: minAge, max: maxAge }) },
            { key: t('min-education'), value: t(`education.${minEducation}` as ProgramsKey) }, { key: t('domicile'), value: domicileName ?? t('everywhere') },
            ...(version.resources.instructors ? [{ key: t('instructors-asked'), value: version.resources.instructors }] : []),
          ]} />
          <h2>{t('curriculum')}</h2>
          <CurriculumTable groups={groups} totalJp={version.totalJp} t={t} lang={lang} />
          {syllabus.length > 0 && <h2>{t('syllabus')}</h2>}
          {syllabus.map((unit) => <SyllabusTable key={unit.unitKey} unit={unit} t={t} />)}
          <h2>{t('resources')}</h2>
          <ResourcesTables resources={version.resources} jp={version.totalJp} t={t} lang={lang} />
          <SummaryList rows={(['prepared', 'checked', 'approved'] as const).map((role) => ({ key: t(role), value: signed(signers[role], t, lang) }))} />
        </PrintFrame>
      ),
    };
  }));
};

const signed = ({ name, nip, post, on, by }: Signer, t: Translate<ProgramsKey>, lang: Lang): string => {
  const day = on && formatMomentShort(on, lang);
  return [name, nip && `NIP ${nip}`, post && t(`post.${post}` as ProgramsKey), day && (by ? t('approved-here', { by, on: day }) : day)].filter(Boolean).join(', ') || '–';
};
