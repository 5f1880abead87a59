import { h, type VNode } from 'preact';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import type { Page, Routes } from '#platform/http/routes';
import { sendTable } from '#platform/http/send-table';
import { serve } from '#platform/http/serve';
import { listNotes, note, probeModule } from '#platform/testing/probe';
import type { Module } from '#platform/module';

const formPage = ({ values }: FormState): Page => ({ title: 'Catatan', body: h('input', { name: 'text', value: String(values['text'] ?? '') }) as VNode });

const pages: Routes = (app) => {
  app.get('/', (request, reply) => show(request, reply, listNotes, (notes) => ({ title: 'Catatan', body: h('ul', null, notes.map((text) => h('li', null, text))) })));
  app.get('/baru', (_, reply) => reply.page(formPage(emptyForm)));
  app.post('/baru', (request, reply) => submit(request, reply, { deed: note, again: formPage, done: () => ({ to: '/', say: 'Tercatat' }) }));
  app.post('/tanpa-isian', async (request, reply) => { await request.run(note, { text: 'by a page that reads no form' }); return reply.redirect('/', 303); });
  app.get('/broken', () => { throw new Error('a secret of the machine room'); });
  app.get('/away', () => { throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }); });
  app.get('/tabel', (request, reply) => sendTable(reply, (request.query as { bentuk?: 'csv' }).bentuk ?? 'xlsx', {
    name: 'Daftar: uji/1', columns: ['nama', '=isi'], rows: [['=HYPERLINK("http://x.example")', 1], ['+62800', -2], ['@SUM(A1)', null], ['-1+1', 3.5], ['a "b", c', 0]],
  }));
};

export const probeWithPages: Module = {
  ...probeModule, pages,
  api: (app) => {
    serve(app, 'POST /probe/notes', note, 'Writes a note');
    // Needs nothing but its path, as confirming a seat does.
    app.post('/probe/notes/usual', async (request, reply) => { await request.run(note, { text: 'usual' }); return reply.send({}); });
    serve(app, 'GET /probe/notes', listNotes, 'Notes');
    app.get('/probe/broken', () => { throw new Error('a secret of the machine room'); });
  },
};
