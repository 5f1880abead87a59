import type { visitorOf } from './copy.ts';

type Visitor = ReturnType<typeof visitorOf>;

/** Somebody who signs in by phone and begins an application, without a browser; answers where it stands. The code is read where the administrator of a sample centre sees it. */
export async function beginApplication(visitor: Visitor, administrator: Visitor, phone: string): Promise<string> {
  await visitor.fill('/masuk', { phone });
  const code = /(\d{6}) adalah kode masuk/.exec((await administrator.ask('/admin/pesan')).text)?.[1] ?? '';
  await visitor.fill('/masuk/kode', { code });
  for (const [, id] of (await visitor.ask('/')).text.matchAll(/href="\/pelatihan\/([0-9a-f-]{36})"/g)) {
    const { status, to } = await visitor.fill(`/daftar/${id!}`, {});
    if (status === 303 && /^\/pendaftaran\/[0-9a-f-]{36}/.test(to)) return to;
  }
  throw new Error('no class lets anybody begin an application');
}
