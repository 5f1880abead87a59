-- What the columns of a vacancy file mean: shown before the import, corrected by a person, remembered for the next file of the same source.
alter table demand.imports drop constraint imports_status_check;
alter table demand.imports add constraint imports_status_check check (status in ('choosing', 'waiting', 'running', 'finished', 'failed', 'cancelled', 'undone'));
alter table demand.imports add column source_name text;
-- Column name to meaning; null reads every column by its name alone.
alter table demand.imports add column meanings jsonb;

create table demand.import_sources (
  centre_id uuid not null,
  id uuid not null,
  name text not null,
  -- The names of all columns, folded and in order of the alphabet: by it the next file of a source is known.
  signature text not null,
  meanings jsonb not null,
  used_on date not null,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, signature)
);
select platform.protect('demand.import_sources');
