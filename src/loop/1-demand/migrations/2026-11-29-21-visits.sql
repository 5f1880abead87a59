-- Field visits: planned by day and officer, told on a phone without network, and the file they leave behind.
create table demand.visits (
  centre_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  officer_id text not null,
  officer_name text not null,
  planned_for date not null,
  purpose text,
  status text not null check (status in ('planned', 'done', 'cancelled')),
  -- When it was told by the phone's own clock, and when it arrived here.
  told_at timestamptz,
  arrived_at timestamptz,
  met text,
  note text,
  photo text,
  reason text,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, employer_id) references employers.employers (centre_id, id),
  check ((status = 'done') = (arrived_at is not null))
);
create index visits_by_day on demand.visits (centre_id, planned_for);
create index visits_by_employer on demand.visits (centre_id, employer_id, planned_for);
select platform.protect('demand.visits');
