-- A class for one employer, in its halls: who promised how many hires, who co-selects, whom they lend. The promise itself is a line of the demand ledger.
create table waves.class_hosts (
  centre_id uuid not null,
  class_id uuid not null,
  employer_id uuid not null,
  promised_hires integer not null check (promised_hires between 1 and 40),
  hires_month date not null,
  site text not null,
  co_selects boolean not null,
  lent_instructor_id uuid,
  agreed_on date not null,
  primary key (centre_id, class_id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  foreign key (centre_id, lent_instructor_id) references waves.instructors (centre_id, id)
);
create index class_hosts_by_employer on waves.class_hosts (centre_id, employer_id);
select platform.protect('waves.class_hosts');

-- Calendar links given out before are taken back by a higher number; without a row it is nought.
create table waves.calendar_links (
  centre_id uuid not null,
  kind text not null check (kind in ('class', 'instructor', 'workshop')),
  subject_id uuid not null,
  link_version integer not null check (link_version > 0),
  primary key (centre_id, kind, subject_id)
);
select platform.protect('waves.calendar_links');

-- A calendar says when an event last changed, or phones keep the old one.
alter table waves.classes add column timetable_changed_at timestamptz;
