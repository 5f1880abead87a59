import { Type } from 'typebox';
import { sql } from 'kysely';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { Module } from '#platform/module';
import { reaction } from '#platform/outbox/reaction';
import type { OpenedDatabase } from '#platform/database/open-database';

type Noted = { readonly type: 'probe.noted'; readonly version: 1; readonly text: string };

/** Writes a line, records it, announces it: the smallest deed that leaves every trace a deed leaves. */
export const note = action('probe.note', Type.Object({ text: field.text(), isRefused: Type.Optional(Type.Boolean()) }), async ({ tx, centre, newId, record, announce, notify }, { text, isRefused }) => {
  const id = newId<'note'>();
  await sql`insert into platform.probe (centre_id, id, text) values (${centre}, ${id}, ${text})`.execute(tx);
  record({ subject: { type: 'note', id }, after: { text } });
  announce({ type: 'probe.noted', version: 1, text });
  notify({ channel: 'mail', to: 'a@contoh.example', text, purpose: 'test' });
  return isRefused ? fail({ code: 'probe.not-this-text' as const, field: 'text' }) : ok({ id });
});

export const silent = action('probe.forget-to-record', Type.Object({}), async () => ok(undefined));

export const listNotes = question('probe.see-notes', Type.Object({}), async ({ tx }) => {
  const { rows } = await sql<{ text: string }>`select text from platform.probe order by id`.execute(tx);
  return ok(rows.map(({ text }) => text));
});

const echo = action('probe.echo', Type.Object({ text: field.text() }), async ({ tx, centre, newId, record }, { text }) => {
  const id = newId<'note'>();
  await sql`insert into platform.probe (centre_id, id, text) values (${centre}, ${id}, ${`echo of ${text}`})`.execute(tx);
  record({ subject: { type: 'note', id }, after: { text } });
  return ok(undefined);
});

/** A module of nothing but traces, for tests of the platform: it knows no domain, so they bring one. */
export const probeModule: Module = {
  name: 'probe',
  permissions: {
    'probe.note': { roles: ['administrator'], own: ['citizen'] }, 'probe.forget-to-record': { roles: ['administrator'] },
    'probe.see-notes': { roles: ['anonymous'] }, 'probe.echo': { roles: [] },
  },
  deeds: [note, silent, listNotes, echo],
  reactions: [reaction('probe.echo', echo, ({ text }: Noted) => ({ text }))],
  refusals: { id: { 'probe.not-this-text': 'Teks ini tidak boleh.' }, en: { 'probe.not-this-text': 'Not this text.' } },
};

export const prepareProbe = (opened: Pick<OpenedDatabase, 'ownerPool'>): Promise<unknown> => opened.ownerPool.query(
  `create table platform.probe (centre_id uuid not null, id uuid not null, text text not null, primary key (centre_id, id)); select platform.protect('platform.probe')`);
