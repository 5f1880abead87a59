-- Objections to a result, answered by somebody who did not score the person; and corrections of points after it, by two people.
create table admission.objections (
  centre_id uuid not null,
  id uuid not null,
  wave_id uuid not null,
  application_id uuid not null,
  reason text not null check (reason in ('score', 'presence', 'documents', 'rule', 'other')),
  text text not null,
  file_hash text,
  file_name text,
  filed_at timestamptz not null,
  assisted_by_name text,
  due_at timestamptz not null,
  status text not null check (status in ('open', 'upheld', 'not-upheld')),
  answer text,
  answered_at timestamptz,
  answered_by text,
  answered_by_name text,
  primary key (centre_id, id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id),
  check ((status = 'open') = (answered_at is null) and (answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null))
);
create unique index objections_one_open on admission.objections (centre_id, application_id) where status = 'open';
create index objections_by_wave on admission.objections (centre_id, wave_id, status, due_at);
create index objections_by_application on admission.objections (centre_id, application_id, filed_at);
select platform.protect('admission.objections');

create table admission.corrections (
  centre_id uuid not null,
  id uuid not null,
  wave_id uuid not null,
  application_id uuid not null,
  class_id uuid not null,
  test integer check (test between 0 and 10000),
  interview integer check (interview between 0 and 10000),
  proved jsonb,
  why text not null,
  status text not null check (status in ('proposed', 'approved', 'dropped')),
  proposed_at timestamptz not null,
  proposed_by text not null,
  proposed_by_name text not null,
  decided_at timestamptz,
  decided_by text,
  decided_by_name text,
  primary key (centre_id, id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  check (test is not null or interview is not null or proved is not null),
  check ((status = 'proposed') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  check (status <> 'approved' or decided_by <> proposed_by)
);
create unique index corrections_one_proposed on admission.corrections (centre_id, application_id, class_id) where status = 'proposed';
create index corrections_by_wave on admission.corrections (centre_id, wave_id, status);
select platform.protect('admission.corrections');
