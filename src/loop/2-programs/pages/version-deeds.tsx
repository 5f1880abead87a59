import { translator } from '#kernel/translate';
import type { Action } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import type { Page, Reply, Request, Routes } from '#platform/http/routes';
import { Gone, show, submit } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { copyVersion } from '../actions/copy-version.ts';
import { proposeVersionAction, returnVersionAction } from '../actions/propose-version.ts';
import { publishVersionAction, retireVersionAction } from '../actions/publish-version.ts';
import type { ProgramRecord } from '../actions/see-program.ts';
import { seeVersion } from '../actions/see-version.ts';
import { unitKeysOf } from '../rules/program-version.ts';
import type { ProgramsKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { CurriculumTable } from './curriculum-table.tsx';
import { DemandCard } from './demand-card.tsx';
import { FeasibleCard } from './feasible-card.tsx';
import { recordPage } from './program-record.tsx';

type Done = { readonly program: string; readonly number: number };

export const versionDeedPages: Routes = (app) => {
  const path = '/program/versi/:programVersion';
  app.get(`${path}/terbitkan`, (request, reply) => show(request, reply, seeVersion, ({ record }) => publishPage(request, record)));
  app.post(`${path}/terbitkan`, (request, reply) => act(request, reply, publishVersionAction, 'done-published'));
  app.post(`${path}/ajukan`, (request, reply) => act(request, reply, proposeVersionAction, 'done-proposed'));
  app.post(`${path}/kembalikan`, (request, reply) => act(request, reply, returnVersionAction, 'done-returned'));
  app.post(`${path}/hentikan`, (request, reply) => act(request, reply, retireVersionAction, 'done-retired'));
  app.post(`${path}/salin`, (request, reply) => act(request, reply, copyVersion, 'done-copied'));
};

/** A deed by one press: back to the record, which says what was done or why not. */
const act = <Input, Error extends Refusal>(request: Request, reply: Reply, deed: Action<Input, Done, Error>, said: ProgramsKey): Promise<Reply> => submit(request, reply, {
  deed,
  again: async () => {
    const seen = await request.ask(seeVersion, request.params);
    if (!seen.ok) throw new Gone();
    return recordPage(request, seen.value.record);
  },
  done: ({ program, number }) => ({ to: `/program/${program}?number=${number}`, say: translator(texts, request.language)(said, { n: number }) }),
});

async function publishPage(request: Request, record: ProgramRecord): Promise<Page> {
  const t = translator(texts, request.language);
  const { version } = record;
  const feasible = await request.beside('feasible', { units: unitKeysOf(version), field: version.field, seats: 16 });
  return {
    title: t('publish', { n: version.number }), shell: 'staff', current: '/program',
    body: (
      <>
        <PageHead title={t('publish-title', { name: version.name, n: version.number })} detail={t('publish-effect')} up={{ href: `/program/${version.program}?number=${version.number}`, text: version.name }} />
        <Grid columns="wide-narrow">
          <Card title={t('curriculum')}><CurriculumTable groups={record.groups} totalJp={version.totalJp} t={t} lang={request.language} /></Card>
          <Stack>
            {feasible.length > 0 && <FeasibleCard lines={feasible} t={t} />}
            <DemandCard demand={record.demand} occupation={version.occupation} mayOpen={request.may('demand.see-needs')} t={t} lang={request.language} />
            {version.design && <p class="govuk-body"><a href={`/program/klaster/${version.design}`}>{t('from-design')}</a></p>}
            <Card title={t('approval')} detail={record.proposed && t('next.proposed', { name: record.proposed.name })}>
              <Form action={`/program/versi/${version.id}/terbitkan`}>
                <Deeds><Button>{t('publish', { n: version.number })}</Button><Button secondary href={`/program/${version.program}?number=${version.number}`}>{t('cancel')}</Button></Deeds>
              </Form>
            </Card>
          </Stack>
        </Grid>
      </>
    ),
  };
}

