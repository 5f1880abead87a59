-- The demand ledger: what employers need, line by line. Lines are only added; movements beside them say what became of each.
create schema demand;

create table demand.needs (
  centre_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  occupation text not null,
  headcount integer not null check (headcount between 1 and 5000),
  month date not null,
  region text not null,
  strength text not null check (strength in ('heard', 'written', 'interview-slots', 'pledge')),
  source text not null check (source in ('employer-form', 'field-visit', 'forum', 'vacancy-file', 'letter', 'api')),
  note text,
  recorded_on date not null,
  expires_on date not null,
  primary key (centre_id, id),
  foreign key (centre_id, employer_id) references employers.employers (centre_id, id)
);
create index needs_by_occupation on demand.needs (centre_id, occupation, month);
select platform.protect('demand.needs');
revoke update, delete on demand.needs from balai_app;

create table demand.need_units (
  centre_id uuid not null,
  need_id uuid not null,
  unit_key text not null,
  primary key (centre_id, need_id, unit_key),
  foreign key (centre_id, need_id) references demand.needs (centre_id, id)
);
select platform.protect('demand.need_units');
