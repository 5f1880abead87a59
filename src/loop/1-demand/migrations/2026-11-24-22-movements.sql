-- What became of each line of the ledger: seats drawn on it, people hired from it, renewed, withdrawn. Only added to, like the lines themselves.
create table demand.movements (
  centre_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  kind text not null check (kind in ('drawn', 'paid-back', 'renewed', 'withdrawn')),
  -- Seats or people; none for a renewal or a withdrawal.
  people integer not null default 0 check (people between 0 and 5000),
  on_day date not null,
  -- The class that drew, or that the hired person came from; what caused it (class or hire), so that one cause moves a line once.
  class_id uuid,
  cause_id uuid,
  -- The hired person sat on a seat drawn from this line: the seat turns into a job and is not counted twice.
  from_seat boolean not null default false,
  expires_on date,
  reason text,
  primary key (centre_id, id),
  foreign key (centre_id, need_id) references demand.needs (centre_id, id),
  unique (centre_id, need_id, kind, cause_id),
  check ((kind = 'renewed') = (expires_on is not null)),
  check ((kind in ('drawn', 'paid-back')) = (people > 0))
);
select platform.protect('demand.movements');
revoke update, delete on demand.movements from balai_app;

create index needs_by_employer on demand.needs (centre_id, employer_id);
create index need_units_by_unit on demand.need_units (centre_id, unit_key);

create table demand.link_requests (
  centre_id uuid not null,
  id uuid not null,
  employer_name text not null,
  contact_name text not null,
  reach text not null,
  region text,
  asked_on date not null,
  answered_on date,
  version integer not null default 1,
  primary key (centre_id, id)
);
create index link_requests_open on demand.link_requests (centre_id, asked_on) where answered_on is null;
select platform.protect('demand.link_requests');
