import { translator } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { formatMomentShort } from '#ui/format';
import { PrintFrame } from '#ui/print-frame';
import { SummaryList } from '#ui/summary-list';
import { seeProgram } from '../actions/see-program.ts';
import { fieldName } from '../texts/field-names.ts';
import type { ProgramsKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { CurriculumTable } from './curriculum-table.tsx';

/** The program document on paper: identity, objective, requirements, curriculum, and who prepared and approved it (domain 1.4). */
export const printProgramPages: Routes = (app) => {
  app.get('/program/:program/cetak', (request, reply) => show(request, reply, seeProgram, ({ version, groups, occupationTitle, domicileName, proposed, published }) => {
    const [t, lang] = [translator(texts, request.language), request.language];
    const { minAge, maxAge, minEducation } = version.requirements;
    const signed = (by: { name: string; at: string } | undefined): string => (by ? `${by.name}, ${formatMomentShort(by.at, lang)}` : '–');
    return {
      title: `${version.name}, ${t('version-n', { n: version.number }).toLowerCase()}`, shell: 'print',
      body: (
        <PrintFrame
          centre={request.centre.name} title={version.name} detail={[version.code, t('version-n', { n: version.number }), t(`status.${version.status}`)].join(' · ')}
          deeds={<><Button print>{t('print-now')}</Button><Button secondary href={`/program/${version.program}?number=${version.number}`}>{t('back-to-program')}</Button></>}
        >
          <SummaryList rows={[
            { key: t('kind'), value: t(`kind.${version.kind}`) }, { key: t('field'), value: fieldName(version.field, lang) }, { key: t('occupation'), value: `${version.occupation} ${occupationTitle}` },
            { key: t('objective'), value: version.objective }, { key: t('age'), value: t('age-range', { min: minAge, max: maxAge }) },
            { key: t('min-education'), value: t(`education.${minEducation}` as ProgramsKey) }, { key: t('domicile'), value: domicileName ?? t('everywhere') },
          ]} />
          <h2>{t('curriculum')}</h2>
          <CurriculumTable groups={groups} totalJp={version.totalJp} t={t} lang={lang} />
          <SummaryList rows={[{ key: t('prepared'), value: signed(proposed) }, { key: t('approved'), value: signed(published) }]} />
        </PrintFrame>
      ),
    };
  }));
};
