-- When, where, with whom and on whose money programs are run.
create schema waves;

create table waves.funding_sources (
  centre_id uuid not null,
  id uuid not null,
  code text not null,
  name text not null,
  year integer not null check (year between 2000 and 2100),
  budget bigint not null check (budget >= 0),
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, code, year)
);
select platform.protect('waves.funding_sources');

create table waves.workshops (
  centre_id uuid not null,
  id uuid not null,
  code text not null,
  name text not null,
  field text not null,
  stations integer not null check (stations > 0),
  shifts text[] not null,
  weekdays integer[] not null,
  place text not null,
  is_active boolean not null default true,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, code)
);
select platform.protect('waves.workshops');

create table waves.closures (
  centre_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  reason text not null,
  primary key (centre_id, id),
  foreign key (centre_id, workshop_id) references waves.workshops (centre_id, id)
);
select platform.protect('waves.closures');

create table waves.instructors (
  centre_id uuid not null,
  id uuid not null,
  user_id text,
  name text not null,
  initials text not null,
  is_external boolean not null default false,
  is_active boolean not null default true,
  version integer not null default 1,
  primary key (centre_id, id)
);
create unique index instructors_by_user on waves.instructors (centre_id, user_id) where user_id is not null;
select platform.protect('waves.instructors');

create table waves.competences (
  centre_id uuid not null,
  instructor_id uuid not null,
  unit_key text not null,
  evidence text not null,
  valid_until date,
  primary key (centre_id, instructor_id, unit_key),
  foreign key (centre_id, instructor_id) references waves.instructors (centre_id, id)
);
select platform.protect('waves.competences');

create table waves.leaves (
  centre_id uuid not null,
  id uuid not null,
  instructor_id uuid not null,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  reason text not null,
  primary key (centre_id, id),
  foreign key (centre_id, instructor_id) references waves.instructors (centre_id, id)
);
select platform.protect('waves.leaves');

create table waves.waves (
  centre_id uuid not null,
  id uuid not null,
  label text not null,
  year integer not null,
  funding_source_id uuid not null,
  sequence integer not null check (sequence > 0),
  status text not null check (status in ('draft', 'published', 'closed', 'finished')),
  apply_from date not null,
  apply_until date not null check (apply_until >= apply_from),
  test_on date not null check (test_on > apply_until),
  announce_on date not null check (announce_on >= test_on),
  starts_on date not null check (starts_on > announce_on),
  ends_on date not null check (ends_on >= starts_on),
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, year, funding_source_id, sequence),
  foreign key (centre_id, funding_source_id) references waves.funding_sources (centre_id, id)
);
select platform.protect('waves.waves');

create table waves.classes (
  centre_id uuid not null,
  id uuid not null,
  wave_id uuid not null,
  program_version_id uuid not null,
  label text not null,
  seats integer not null check (seats between 1 and 40),
  reserves integer not null check (reserves between 0 and 20),
  workshop_id uuid,
  place text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  shift text not null check (shift in ('morning', 'afternoon', 'evening')),
  mode text not null check (mode in ('centre', 'mobile', 'company')),
  boarding boolean not null default false,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id),
  foreign key (centre_id, workshop_id) references waves.workshops (centre_id, id),
  foreign key (centre_id, program_version_id) references programs.versions (centre_id, id)
);
create index classes_by_wave on waves.classes (centre_id, wave_id);
create index classes_by_workshop on waves.classes (centre_id, workshop_id, starts_on);
select platform.protect('waves.classes');

create table waves.class_instructors (
  centre_id uuid not null,
  class_id uuid not null,
  instructor_id uuid not null,
  primary key (centre_id, class_id, instructor_id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  foreign key (centre_id, instructor_id) references waves.instructors (centre_id, id)
);
create index class_instructors_by_instructor on waves.class_instructors (centre_id, instructor_id);
select platform.protect('waves.class_instructors');

create table waves.timetable_cells (
  centre_id uuid not null,
  class_id uuid not null,
  day date not null,
  period integer not null check (period between 1 and 12),
  starts_at text not null,
  ends_at text not null,
  unit_key text,
  block_title text not null,
  instructor_id uuid,
  primary key (centre_id, class_id, day, period),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  foreign key (centre_id, instructor_id) references waves.instructors (centre_id, id)
);
create index timetable_cells_by_instructor on waves.timetable_cells (centre_id, instructor_id, day);
select platform.protect('waves.timetable_cells');
