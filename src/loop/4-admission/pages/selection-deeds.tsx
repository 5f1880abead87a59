import type { Routes } from '#platform/http/routes';
import { submit } from '#platform/http/submit';
import { formatMoment } from '#ui/format';
import { computeRun } from '../actions/compute-run.ts';
import { publishRun, unapproveResult } from '../actions/publish-run.ts';
import { spoken } from './field-at.ts';
import { selectionAgain, selectionPath } from './selection-again.tsx';
import { selectionPage } from './selection.tsx';

/** Computing, approving, taking an approval back. */
export const selectionDeedsPages: Routes = (app) => {
  app.post('/penerimaan/seleksi/:wave/hitung', (request, reply) => submit(request, reply, {
    deed: computeRun, again: (form) => selectionAgain(request, (selection) => ({ ...selectionPage(request, selection), problems: form.problems })),
    done: ({ placed, applicants }) => back((request.params as { wave: string }).wave, spoken(request).t('computed-said', { placed, n: applicants })),
  }));
  app.post('/penerimaan/seleksi/:wave/umumkan', (request, reply) => submit(request, reply, {
    deed: publishRun, again: (form) => selectionAgain(request, (selection) => ({ ...selectionPage(request, selection), problems: form.problems })), done: ({ wave, offered, publishAt }) => back(wave, offered === undefined ? spoken(request).t('approved-result-said', { at: formatMoment(publishAt, spoken(request).lang) }) : spoken(request).t('published-said', { n: offered })),
  }));
  app.post('/penerimaan/seleksi/:wave/tarik-persetujuan', (request, reply) => submit(request, reply, {
    deed: unapproveResult, again: (form) => selectionAgain(request, (selection) => ({ ...selectionPage(request, selection), problems: form.problems })), done: ({ wave }) => back(wave, spoken(request).t('unapproved-said')),
  }));
};

const back = (wave: string, say: string) => ({ to: selectionPath(wave), say });
