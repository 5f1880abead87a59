-- What every deed leaves behind: its retry key, its audit entries, its events and its messages. Written by the action runner only.

create table platform.idempotency_keys (
  centre_id uuid not null,
  actor_id text not null,
  key text not null check (length(key) between 8 and 255),
  request_hash text not null,
  result jsonb,
  created_at timestamptz not null default now(),
  primary key (centre_id, actor_id, key)
);
select platform.protect('platform.idempotency_keys');

create table platform.audit_entries (
  centre_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  deed text not null,
  subject_type text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  why text,
  request_id text,
  seal integer,
  primary key (centre_id, id)
);
create index audit_entries_subject on platform.audit_entries (centre_id, subject_type, subject_id, id);
create index audit_entries_unsealed on platform.audit_entries (centre_id, id) where seal is null;
create index audit_entries_sealed on platform.audit_entries (centre_id, seal);
select platform.protect('platform.audit_entries');

create table platform.audit_seals (
  centre_id uuid not null,
  number integer not null,
  entries integer not null,
  hash text not null,
  previous text not null,
  sealed_at timestamptz not null,
  primary key (centre_id, number)
);
select platform.protect('platform.audit_seals');

-- Append-only: the runtime role may add entries and, once, the number of the seal that covers them; nothing else.
revoke update, delete, truncate on platform.audit_entries, platform.audit_seals from balai_app;
grant update (seal) on platform.audit_entries to balai_app;

create function platform.keep_seal() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.seal is not null then raise exception 'a sealed audit entry does not change'; end if;
  return new;
end $$;
create trigger keep_seal before update on platform.audit_entries for each row execute function platform.keep_seal();

create table platform.events (
  centre_id uuid not null,
  id uuid not null,
  type text not null,
  version integer not null,
  facts jsonb not null,
  actor_id text not null,
  at timestamptz not null,
  primary key (centre_id, id)
);
select platform.protect('platform.events');

create table platform.deliveries (
  centre_id uuid not null,
  event_id uuid not null,
  reaction text not null,
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  done_at timestamptz,
  problem text,
  primary key (centre_id, event_id, reaction),
  foreign key (centre_id, event_id) references platform.events
);
create index deliveries_due on platform.deliveries (centre_id, next_at) where done_at is null;
select platform.protect('platform.deliveries');

create table platform.messages (
  centre_id uuid not null,
  id uuid not null,
  channel text not null,
  recipient text not null,
  subject text,
  text text not null,
  purpose text not null,
  status text not null default 'waiting' check (status in ('waiting', 'sent', 'recorded', 'failed')),
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  sent_at timestamptz,
  problem text,
  created_at timestamptz not null,
  primary key (centre_id, id)
);
create index messages_waiting on platform.messages (centre_id, next_at) where status = 'waiting';
select platform.protect('platform.messages');
