-- What was looked at by whom, when people come to the test and the interview, and two scorers who do not see each other.
alter table admission.applications
  add column fix_by date,
  add column reminded_at timestamptz;

create table admission.document_checks (
  centre_id uuid not null,
  application_id uuid not null,
  kind text not null check (kind in ('identity-card', 'diploma', 'family-card', 'support-letter')),
  verdict text not null check (verdict in ('accepted', 'unclear', 'missing')),
  note text,
  looked_by text not null,
  looked_by_name text not null,
  looked_at timestamptz not null,
  primary key (centre_id, application_id, kind),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id)
);
select platform.protect('admission.document_checks');

create table admission.sittings (
  centre_id uuid not null,
  id uuid not null,
  wave_id uuid not null,
  kind text not null check (kind in ('test', 'interview')),
  class_id uuid,
  room text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  excuse_until timestamptz not null,
  bring text not null,
  closed_at timestamptz,
  closed_by_name text,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  check (starts_at < ends_at and excuse_until <= starts_at)
);
create index sittings_by_wave on admission.sittings (centre_id, wave_id, starts_at);
select platform.protect('admission.sittings');

-- A part of a sitting that people are called to; whoever counts its places first locks its row.
create table admission.slots (
  centre_id uuid not null,
  id uuid not null,
  sitting_id uuid not null,
  starts_at timestamptz not null,
  places integer not null check (places between 1 and 500),
  primary key (centre_id, id),
  foreign key (centre_id, sitting_id) references admission.sittings (centre_id, id)
);
create index slots_by_sitting on admission.slots (centre_id, sitting_id, starts_at);
select platform.protect('admission.slots');

create table admission.bookings (
  centre_id uuid not null,
  application_id uuid not null,
  kind text not null check (kind in ('test', 'interview')),
  slot_id uuid not null,
  moves integer not null default 0,
  presence text check (presence in ('present', 'absent', 'excused')),
  excuse text,
  marked_at timestamptz,
  marked_by_name text,
  primary key (centre_id, application_id, kind),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id),
  foreign key (centre_id, slot_id) references admission.slots (centre_id, id),
  check ((presence is null) = (marked_at is null))
);
create index bookings_by_slot on admission.bookings (centre_id, slot_id);
select platform.protect('admission.bookings');

create table admission.rubrics (
  centre_id uuid not null,
  wave_id uuid not null,
  criteria jsonb not null,
  version integer not null default 1,
  primary key (centre_id, wave_id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id)
);
select platform.protect('admission.rubrics');

-- Each scorer's own sheet; the score that counts is worked out of them and stands in admission.interviews.
create table admission.interview_scores (
  centre_id uuid not null,
  application_id uuid not null,
  class_id uuid not null,
  scorer text not null,
  scorer_name text not null,
  points jsonb not null,
  score integer not null check (score between 0 and 10000),
  entered_at timestamptz not null,
  primary key (centre_id, application_id, class_id, scorer),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id)
);
create index interview_scores_by_class on admission.interview_scores (centre_id, class_id);
select platform.protect('admission.interview_scores');

-- A score sheet that came back: kept as it was sent, checked row by row, and counted only once confirmed.
create table admission.score_sheets (
  centre_id uuid not null,
  id uuid not null,
  class_id uuid not null,
  file_hash text not null,
  file_name text not null,
  status text not null check (status in ('open', 'confirmed', 'dropped')),
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  uploaded_by_name text not null,
  confirmed_at timestamptz,
  primary key (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id)
);
create index score_sheets_by_class on admission.score_sheets (centre_id, class_id, uploaded_at);
select platform.protect('admission.score_sheets');

create table admission.score_sheet_rows (
  centre_id uuid not null,
  sheet_id uuid not null,
  line integer not null,
  number text not null,
  name text not null,
  cells jsonb not null,
  is_left_out boolean not null default false,
  result text,
  primary key (centre_id, sheet_id, line),
  foreign key (centre_id, sheet_id) references admission.score_sheets (centre_id, id)
);
select platform.protect('admission.score_sheet_rows');
