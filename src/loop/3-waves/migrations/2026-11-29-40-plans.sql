-- A plan of the year is asked, searched for in a thread of its own, and read later: the question, the best so far and the answer stay together.
create table waves.plans (
  centre_id uuid not null,
  id uuid not null,
  label text not null,
  kind text not null check (kind in ('fresh', 'repair')),
  status text not null check (status in ('waiting', 'running', 'done', 'stopped', 'cut-off', 'failed', 'discarded')),
  parent_id uuid,
  assumptions jsonb not null default '{}',
  facts jsonb not null,
  question jsonb not null,
  best jsonb,
  answer jsonb,
  problem text,
  seconds integer not null check (seconds between 1 and 600),
  seed integer not null,
  is_stop_asked boolean not null default false,
  asked_by text not null,
  asked_at timestamptz not null,
  heard_at timestamptz not null,
  ended_at timestamptz,
  proposed_by text,
  proposed_by_name text,
  approved_by_name text,
  approved_at timestamptz,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, parent_id) references waves.plans (centre_id, id)
);
create index plans_by_moment on waves.plans (centre_id, asked_at desc);
select platform.protect('waves.plans');

-- Which class came out of which package of a plan.
create table waves.plan_classes (
  centre_id uuid not null,
  plan_id uuid not null,
  package text not null,
  class_id uuid not null,
  primary key (centre_id, plan_id, package),
  foreign key (centre_id, plan_id) references waves.plans (centre_id, id)
);
select platform.protect('waves.plan_classes');

-- A manual pin always wins over the planner; nobody teaches more periods a week than agreed.
alter table waves.classes add column is_pinned boolean not null default false;
alter table waves.instructors add column weekly_periods integer not null default 40 check (weekly_periods between 1 and 80);
-- Money has days and rules: Permendagri 90/2019 code as text, what it may pay for.
alter table waves.funding_sources add column from_day date, add column until_day date, add column account_code text not null default '', add column rules text not null default '', add column cost_of_class bigint check (cost_of_class > 0);

-- How many applicants of a class got no seat, as admission announced it: who waits for a gap to be filled.
create table waves.waiting (
  centre_id uuid not null,
  class_id uuid not null,
  people integer not null check (people >= 0),
  primary key (centre_id, class_id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id)
);
select platform.protect('waves.waiting');

-- Stations that do not work: a class needs as many that do as it has seats.
create table waves.station_faults (
  centre_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  station integer not null check (station > 0),
  condition text not null check (condition in ('worn', 'broken')),
  note text not null,
  since date not null,
  mended_on date check (mended_on >= since),
  primary key (centre_id, id),
  foreign key (centre_id, workshop_id) references waves.workshops (centre_id, id)
);
create unique index station_faults_open on waves.station_faults (centre_id, workshop_id, station) where mended_on is null;
select platform.protect('waves.station_faults');

-- A workshop on wheels goes where the people are.
alter table waves.workshops add column is_mobile boolean not null default false;
