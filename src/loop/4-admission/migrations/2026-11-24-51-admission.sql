-- Who asks for a seat and who gets one: applications with documents and scores, frozen criteria, runs, and one row for every seat there is.
create schema admission;

create table admission.applications (
  centre_id uuid not null,
  id uuid not null,
  wave_id uuid not null,
  number text,
  status text not null check (status in (
    'draft', 'submitted', 'needs-fix', 'documents-complete', 'called', 'scored', 'offered', 'reserve', 'not-admitted', 'confirmed', 'declined', 'expired', 'withdrawn')),
  user_id text,
  person_id uuid,
  draft jsonb not null default '{}',
  nik_sealed bytea,
  nik_masked text,
  name_key text not null default '',
  region text not null default '',
  traits jsonb not null default '[]',
  to_fix text,
  reason text,
  assisted_by text,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  eligibility jsonb,
  seat_class_id uuid,
  answer_by date,
  reserve_class_id uuid,
  reserve_rank integer,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id),
  foreign key (centre_id, person_id) references people.persons (centre_id, id),
  foreign key (centre_id, seat_class_id) references waves.classes (centre_id, id),
  foreign key (centre_id, reserve_class_id) references waves.classes (centre_id, id),
  check (status in ('draft', 'withdrawn') or (number is not null and person_id is not null and submitted_at is not null)),
  check (status not in ('offered', 'confirmed') or seat_class_id is not null)
);
create unique index applications_by_number on admission.applications (centre_id, wave_id, number);
create unique index applications_one_per_person on admission.applications (centre_id, wave_id, person_id) where status <> 'withdrawn' and person_id is not null;
create unique index applications_one_draft on admission.applications (centre_id, wave_id, user_id) where status = 'draft';
create index applications_by_status on admission.applications (centre_id, wave_id, status, submitted_at);
create index applications_by_person on admission.applications (centre_id, person_id);
create index applications_by_user on admission.applications (centre_id, user_id);
create index applications_offered on admission.applications (centre_id, answer_by) where status = 'offered';
select platform.protect('admission.applications');

-- The next number of a wave's applications.
create table admission.counters (
  centre_id uuid not null,
  wave_id uuid not null,
  last integer not null,
  primary key (centre_id, wave_id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id)
);
select platform.protect('admission.counters');

create table admission.choices (
  centre_id uuid not null,
  application_id uuid not null,
  position integer not null check (position between 1 and 3),
  class_id uuid not null,
  primary key (centre_id, application_id, position),
  unique (centre_id, application_id, class_id),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id)
);
create index choices_by_class on admission.choices (centre_id, class_id);
select platform.protect('admission.choices');

create table admission.documents (
  centre_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  kind text not null check (kind in ('identity-card', 'diploma', 'family-card', 'support-letter')),
  file_hash text not null,
  file_name text not null,
  status text not null check (status in ('new', 'accepted', 'unclear')),
  note text,
  added_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id)
);
create index documents_by_application on admission.documents (centre_id, application_id, added_at);
select platform.protect('admission.documents');

create table admission.tests (
  centre_id uuid not null,
  application_id uuid not null,
  score integer not null check (score between 0 and 10000),
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (centre_id, application_id),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id)
);
select platform.protect('admission.tests');

create table admission.interviews (
  centre_id uuid not null,
  application_id uuid not null,
  class_id uuid not null,
  score integer not null check (score between 0 and 10000),
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (centre_id, application_id, class_id),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id)
);
select platform.protect('admission.interviews');

-- The seed of the draw is sealed until the result is published; its hash is public from the freezing on.
create table admission.criteria (
  centre_id uuid not null,
  wave_id uuid not null,
  facts jsonb not null,
  hash text,
  seed_sealed bytea,
  seed_hash text,
  frozen_at timestamptz,
  frozen_by text,
  version integer not null default 1,
  primary key (centre_id, wave_id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id),
  check ((frozen_at is null) = (hash is null) and (hash is null) = (seed_hash is null))
);
select platform.protect('admission.criteria');

create table admission.runs (
  centre_id uuid not null,
  id uuid not null,
  wave_id uuid not null,
  status text not null check (status in ('computed', 'published', 'replaced')),
  criteria_hash text not null,
  input_hash text not null,
  result_hash text not null,
  input jsonb not null,
  classes jsonb not null,
  computed_at timestamptz not null,
  computed_by text not null,
  computed_by_name text not null,
  seed text,
  published_at timestamptz,
  published_by text,
  published_by_name text,
  primary key (centre_id, id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id),
  check (published_by is null or published_by <> computed_by),
  check ((status = 'published') = (published_at is not null))
);
create unique index runs_one_published on admission.runs (centre_id, wave_id) where status = 'published';
create index runs_by_wave on admission.runs (centre_id, wave_id, computed_at);
select platform.protect('admission.runs');

create table admission.results (
  centre_id uuid not null,
  run_id uuid not null,
  application_id uuid not null,
  class_id uuid,
  facts jsonb not null,
  primary key (centre_id, run_id, application_id),
  foreign key (centre_id, run_id) references admission.runs (centre_id, id),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id)
);
create index results_by_application on admission.results (centre_id, application_id);
select platform.protect('admission.results');

-- Exactly as many rows as there are seats, made when a result is published: whoever holds no row holds no seat, so none can be given twice.
create table admission.seats (
  centre_id uuid not null,
  class_id uuid not null,
  number integer not null check (number > 0),
  application_id uuid,
  primary key (centre_id, class_id, number),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id)
);
create unique index seats_one_each on admission.seats (centre_id, application_id) where application_id is not null;
select platform.protect('admission.seats');
