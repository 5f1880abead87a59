import type { Routes } from '#platform/http/routes';
import { readQuery } from '#platform/http/submit';
import { renderPdf } from '#platform/pdf/render-pdf';
import { seeCertificate } from '../actions/see-certificates.ts';
import { certificatePaper } from './certificate-paper.ts';

/** The certificate as a file, for staff and for its holder; always drawn from what was fixed on the day of issue. */
export const certificateFilePages: Routes = (app) => {
  app.get('/sertifikasi/sertifikat/:certificate/berkas.pdf', async (request, reply) => {
    const result = await request.ask(seeCertificate, readQuery(request, seeCertificate));
    if (!result.ok) return reply.refusePage(result.error);
    const { certificate: { content, contentHash, revokedOn }, address } = result.value;
    const bytes = await renderPdf(certificatePaper({ content, contentHash, address, revokedOn }));
    const fileName = `sertifikat-${content.number.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()}.pdf`;
    return reply.type('application/pdf').header('content-disposition', `inline; filename="${fileName}"`).send(bytes);
  });
};
