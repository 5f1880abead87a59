-- What a national register said about somebody who applied: the result, when and under which agreement. Never the number that was asked about.
create table admission.checks (
  centre_id uuid not null,
  application_id uuid not null,
  kind text not null check (kind in ('identity', 'education')),
  status text not null check (status in ('pending', 'match', 'no-match', 'not-found')),
  differing jsonb not null default '[]',
  agreement text,
  checked_at timestamptz,
  came_by text check (came_by in ('connection', 'file')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  problem text,
  primary key (centre_id, application_id, kind),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id),
  check ((status = 'pending') = (checked_at is null) and (checked_at is null) = (came_by is null))
);
create index checks_due on admission.checks (centre_id, kind, next_at) where status = 'pending';
create index checks_differing on admission.checks (centre_id, application_id) where status in ('no-match', 'not-found');
select platform.protect('admission.checks');
