import { fileHeaders } from '#platform/files/file-headers';
import type { Routes } from '#platform/http/routes';
import { seeDocument } from '../actions/see-document.ts';

export const documentFilePages: Routes = (app) => {
  app.get('/pendaftaran/berkas/:document', async (request, reply) => {
    const found = await request.ask(seeDocument, { ...(request.params as object) });
    const stored = found.ok ? await request.fileStore.read(found.value.file, { centre: request.centre.id }) : undefined;
    if (!found.ok) return reply.refusePage(found.error);
    if (!stored) return reply.refusePage({ code: 'record.not-found' });
    return reply.headers(fileHeaders(stored.kind, found.value.name, { inline: true })).send(stored.open());
  });
};
