-- From attendance to ability: who is in a class, who was there, what was taught, and what each trainee has shown.
create schema training;

create table training.enrolments (
  centre_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  class_id uuid not null,
  wave_id uuid not null,
  application_id uuid,
  status text not null check (status in ('active', 'completed', 'dismissed', 'resigned')),
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  reason text,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, person_id, class_id),
  foreign key (centre_id, person_id) references people.persons (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id)
);
create index enrolments_by_class on training.enrolments (centre_id, class_id);
create index enrolments_by_wave on training.enrolments (centre_id, wave_id);
select platform.protect('training.enrolments');

create table training.attendance (
  centre_id uuid not null,
  enrolment_id uuid not null,
  day date not null,
  marks text not null check (marks ~ '^[htis-]{1,12}$'),
  version integer not null default 1,
  primary key (centre_id, enrolment_id, day),
  foreign key (centre_id, enrolment_id) references training.enrolments (centre_id, id)
);
select platform.protect('training.attendance');

create table training.journal (
  centre_id uuid not null,
  id uuid not null,
  class_id uuid not null,
  day date not null,
  from_period integer not null check (from_period between 1 and 12),
  until_period integer not null check (until_period between from_period and 12),
  unit_key text,
  covered text not null,
  method text not null,
  obstacles text,
  written_by text not null,
  written_at timestamptz not null,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id)
);
create index journal_by_class on training.journal (centre_id, class_id, day);
select platform.protect('training.journal');

create table training.progress (
  centre_id uuid not null,
  enrolment_id uuid not null,
  unit_key text not null,
  criterion text not null,
  result text not null check (result in ('competent', 'not-yet')),
  note text,
  judged_by text not null,
  judged_at timestamptz not null,
  version integer not null default 1,
  primary key (centre_id, enrolment_id, unit_key, criterion),
  foreign key (centre_id, enrolment_id) references training.enrolments (centre_id, id)
);
select platform.protect('training.progress');

create table training.evidence (
  centre_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  unit_key text not null,
  criterion text not null,
  file text not null,
  file_name text not null,
  file_kind text not null,
  added_by text not null,
  added_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, enrolment_id) references training.enrolments (centre_id, id)
);
create index evidence_by_enrolment on training.evidence (centre_id, enrolment_id);
select platform.protect('training.evidence');

create table training.follow_ups (
  centre_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  deed text not null,
  written_by text not null,
  written_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, enrolment_id) references training.enrolments (centre_id, id)
);
select platform.protect('training.follow_ups');

create table training.attendance_days (
  centre_id uuid not null,
  class_id uuid not null,
  day date not null,
  taken_by text not null,
  taken_at timestamptz not null,
  version integer not null default 1,
  primary key (centre_id, class_id, day),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id)
);
select platform.protect('training.attendance_days');

create table training.class_rules (
  centre_id uuid not null,
  class_id uuid not null,
  minimum_attendance integer not null check (minimum_attendance between 0 and 100),
  version integer not null default 1,
  primary key (centre_id, class_id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id)
);
select platform.protect('training.class_rules');
