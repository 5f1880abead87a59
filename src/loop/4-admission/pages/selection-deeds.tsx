import type { Routes } from '#platform/http/routes';
import { submit } from '#platform/http/submit';
import { PageHead } from '#ui/page-head';
import { callNextInLine } from '../actions/call-next.ts';
import { computeRun } from '../actions/compute-run.ts';
import { publishRun } from '../actions/publish-run.ts';
import { spoken, staffPage } from './field-at.ts';
import { selectionAgain, selectionPath } from './selection-again.tsx';
import { selectionPage } from './selection.tsx';

/** Computing, publishing and calling the next in line. */
export const selectionDeedsPages: Routes = (app) => {
  app.post('/penerimaan/seleksi/:wave/hitung', (request, reply) => submit(request, reply, {
    deed: computeRun, again: (form) => selectionAgain(request, (selection) => ({ ...selectionPage(request, selection), problems: form.problems })),
    done: ({ placed, applicants }) => back((request.params as { wave: string }).wave, spoken(request).t('computed-said', { placed, n: applicants })),
  }));
  app.post('/penerimaan/seleksi/:wave/umumkan', (request, reply) => submit(request, reply, {
    deed: publishRun, again: (form) => selectionAgain(request, (selection) => ({ ...selectionPage(request, selection), problems: form.problems })), done: ({ wave, offered }) => back(wave, spoken(request).t('published-said', { n: offered })),
  }));
  app.post('/penerimaan/seleksi/kelas/:class/panggil', (request, reply) => submit(request, reply, {
    deed: callNextInLine, again: (form) => ({ ...staffPage(spoken(request).t('call-next'), <PageHead title={spoken(request).t('call-next')} up={{ href: '/penerimaan', text: spoken(request).t('applicants') }} />), problems: form.problems }),
    done: ({ class: of, offered }) => ({ to: `/penerimaan/seleksi/kelas/${of}`, say: spoken(request).t('called-next-said', { n: offered.length }) }),
  }));
};

const back = (wave: string, say: string) => ({ to: selectionPath(wave), say });
