import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createDeliver } from '#platform/messages/deliver';
import { mailTransport } from '#platform/messages/mail-transport';
import { recordOnlyTransport } from '#platform/messages/record-only-transport';
import type { Message, MessageTransport } from '#platform/messages/transport';

const opened: { server?: Server; sockets: Socket[]; transport?: MessageTransport } = { sockets: [] };
afterEach(() => {
  opened.transport?.close?.();
  for (const socket of opened.sockets.splice(0)) socket.destroy();
  opened.server?.close();
});

const message: Message = { channel: 'mail', to: 'sari@contoh.id', subject: 'Hasil seleksi – Anda diterima', text: 'Kursi Anda menunggu.\n.\nSampai Jumat.', purpose: 'admission.result', id: 'm-1' };

/** A mail server of a few lines: answers each command by its first word, `replies` over the usual ones. */
async function mailServer(replies: Record<string, string> = {}) {
  const usual: Record<string, string> = { hello: '220 stub', EHLO: '250 stub', MAIL: '250 ok', RCPT: '250 ok', DATA: '354 go', done: '250 queued', QUIT: '221 bye', RSET: '250 ok' };
  const mails: string[] = [];
  const answer = (socket: Socket, word: string) => {
    const reply = replies[word] ?? usual[word] ?? '500 what';
    if (reply !== 'silence') socket.write(`${reply}\r\n`);
  };
  opened.server = createServer((socket) => {
    opened.sockets.push(socket);
    let rest = '';
    let isMail = false;
    answer(socket, 'hello');
    socket.on('error', () => undefined).on('data', (bytes) => {
      rest += bytes.toString();
      for (let end = rest.indexOf(isMail ? '\r\n.\r\n' : '\r\n'); end >= 0; end = rest.indexOf(isMail ? '\r\n.\r\n' : '\r\n')) {
        const piece = rest.slice(0, end);
        rest = rest.slice(end + (isMail ? 5 : 2));
        if (isMail) mails.push(piece);
        const word = isMail ? 'done' : piece.slice(0, 4).toUpperCase();
        isMail = word === 'DATA' && !replies['DATA'];
        answer(socket, word);
      }
    });
  });
  await new Promise<void>((resolve) => opened.server!.listen(0, '127.0.0.1', resolve));
  const { port } = opened.server.address() as AddressInfo;
  opened.transport = mailTransport({ host: '127.0.0.1', port, from: 'Balai <no-reply@balai.example>' });
  return { mails, deliver: createDeliver([opened.transport], { timeoutMs: 2_000 }) };
}

test('a mail arrives whole, with an id that stays the same when it is sent again', async () => {
  const { mails, deliver } = await mailServer();
  expect(await deliver(message)).toEqual({ status: 'sent' });
  expect(await deliver(message)).toEqual({ status: 'sent' });
  expect(mails).toHaveLength(2);
  for (const mail of mails) {
    expect(mail).toMatch(/^To: sari@contoh\.id\r$/m);
    expect(mail).toMatch(/^Message-ID: <m-1@balai\.example>\r$/m);
    expect(mail).toContain('Sampai Jumat.');
  }
});

test('an address that does not exist fails for ever, and the problem does not name it', async () => {
  const { deliver } = await mailServer({ RCPT: '550 5.1.1 <sari@contoh.id> no such user' });
  const delivery = await deliver(message);
  expect(delivery).toMatchObject({ status: 'failed', problem: expect.stringContaining('no such user') as string });
  expect(JSON.stringify(delivery)).not.toContain('sari@contoh.id');
});

test('a full mailbox today may be empty tomorrow', async () => {
  const { deliver } = await mailServer({ RCPT: '452 4.2.2 mailbox full' });
  expect(await deliver(message)).toMatchObject({ status: 'retry' });
});

test('a server that wants a sign-in first is our problem to mend, so the mail waits', async () => {
  const { deliver } = await mailServer({ MAIL: '530 authentication required' });
  expect(await deliver(message)).toMatchObject({ status: 'retry' });
});

test('a server that falls silent does not hold the queue', async () => {
  const { deliver } = await mailServer({ done: 'silence' });
  expect(await deliver(message)).toEqual({ status: 'retry', problem: 'no answer within 2 s' });
});

test('nobody listening is a reason to try later', async () => {
  const { deliver } = await mailServer();
  await new Promise((resolve) => opened.server!.close(resolve));
  expect(await deliver(message)).toMatchObject({ status: 'retry' });
});

test.each(['sari@contoh.id, budi@contoh.id', 'sari@contoh.id\r\nBcc: budi@contoh.id', 'sari', ''])('%j is not one address: nothing is sent', async (to) => {
  const { mails, deliver } = await mailServer();
  expect(await deliver({ ...message, to })).toEqual({ status: 'failed', problem: 'not one mail address' });
  expect(mails).toEqual([]);
});

test('a line break in a subject does not add a receiver', async () => {
  const { mails, deliver } = await mailServer();
  await deliver({ ...message, subject: 'Hasil\r\nBcc: budi@contoh.id' });
  expect(mails[0]).not.toMatch(/^Bcc:/m);
});

test('without a configured way out a message is recorded, and an unknown channel fails', async () => {
  const deliver = createDeliver([recordOnlyTransport('mail'), recordOnlyTransport('whatsapp')]);
  expect(await deliver(message)).toEqual({ status: 'recorded' });
  expect(await deliver({ ...message, channel: 'sms' })).toMatchObject({ status: 'failed' });
});
