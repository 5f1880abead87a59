import { translator } from '#kernel/translate';
import type { Paper } from '#platform/paper/paper';
import { paperPdf } from '#platform/paper/paper-pdf';
import { writeDocx } from '#platform/paper/write-docx';
import { renderPdf } from '#platform/pdf/render-pdf';
import type { Reply, Request, Routes } from '#platform/http/routes';
import { readQuery } from '#platform/http/submit';
import { seeDocument } from '../actions/see-document.ts';
import { texts } from '../texts/words.ts';
import { programPaper } from './program-paper.ts';

/** The program document as PDF and as a Word file: the same pages, drawn from one description. */
export const programFilePages: Routes = (app) => {
  app.get('/program/:program/dokumen.pdf', (request, reply) => sendPaper(request, reply, 'pdf', async (paper) => renderPdf(paperPdf(paper))));
  app.get('/program/:program/dokumen.docx', (request, reply) => sendPaper(request, reply, 'docx', async (paper) => Promise.resolve(Buffer.from(writeDocx(paper)))));
};

const typeOf = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const;

async function sendPaper(request: Request, reply: Reply, form: 'pdf' | 'docx', draw: (paper: Paper) => Promise<Buffer>): Promise<Reply> {
  const document = await request.ask(seeDocument, readQuery(request, seeDocument));
  if (!document.ok) return reply.refusePage(document.error);
  const language = request.language === 'en' ? 'en' : 'id';
  const { version, now } = document.value;
  const bytes = await draw(programPaper(document.value, { centre: request.centre.name, madeAt: now, t: translator(texts, language), language }));
  const name = `${version.code}-v${version.number}`.replace(/[^A-Za-z0-9.-]+/g, '-');
  return reply.type(typeOf[form]).header('content-disposition', `${form === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${form}"`).send(bytes);
}
