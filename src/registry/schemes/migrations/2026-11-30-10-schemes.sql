-- What LSPs may certify: who they are, how long their licence holds, and the units of each scheme, so that a program knows who could test it.
create schema schemes;

create table schemes.certifiers (
  centre_id uuid not null,
  id uuid not null,
  name text not null,
  name_key text not null,
  licence text,
  licensed_until date,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, name_key)
);
select platform.protect('schemes.certifiers');

create table schemes.schemes (
  centre_id uuid not null,
  id uuid not null,
  certifier_id uuid not null,
  name text not null,
  name_key text not null,
  number text,
  kind text not null check (kind in ('kkni', 'occupation', 'cluster')),
  valid_until date,
  status text not null default 'active' check (status in ('active', 'retired')),
  search text not null,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, certifier_id) references schemes.certifiers (centre_id, id)
);
-- A retired scheme may come back under its name as another one.
create unique index schemes_by_name on schemes.schemes (centre_id, certifier_id, name_key) where status = 'active';
select platform.protect('schemes.schemes');

-- A unit as the scheme writes it; unit_key is missing while the library does not know its code.
create table schemes.scheme_units (
  centre_id uuid not null,
  scheme_id uuid not null,
  position integer not null,
  code text not null,
  unit_key text,
  title text not null,
  part text not null check (part in ('core', 'elective')),
  primary key (centre_id, scheme_id, position),
  foreign key (centre_id, scheme_id) references schemes.schemes (centre_id, id),
  foreign key (centre_id, unit_key) references standards.units (centre_id, key)
);
create index scheme_units_by_unit on schemes.scheme_units (centre_id, unit_key);
select platform.protect('schemes.scheme_units');

create table schemes.imports (
  centre_id uuid not null,
  id uuid not null,
  file_hash text not null,
  file_name text not null,
  read_at timestamptz not null,
  read_by text not null,
  primary key (centre_id, id)
);
select platform.protect('schemes.imports');

-- One row a scheme found in the file, kept as read so that it can be taken over later, one by one or all.
create table schemes.import_rows (
  centre_id uuid not null,
  import_id uuid not null,
  position integer not null,
  state text not null check (state in ('new', 'changed', 'same')),
  warnings jsonb not null,
  scheme jsonb not null,
  confirmed_at timestamptz,
  primary key (centre_id, import_id, position),
  foreign key (centre_id, import_id) references schemes.imports (centre_id, id)
);
select platform.protect('schemes.import_rows');
