-- Minutes of a forum: the document and the pasted table as they were, and how many lines of the ledger came of it.
create table demand.minutes (
  centre_id uuid not null,
  id uuid not null,
  title text not null,
  held_on date not null,
  place text,
  file_hash text,
  file_name text,
  pasted text not null,
  rows integer not null,
  taken integer not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (centre_id, id)
);
create index minutes_by_day on demand.minutes (centre_id, held_on);
select platform.protect('demand.minutes');
revoke update, delete on demand.minutes from balai_app;
