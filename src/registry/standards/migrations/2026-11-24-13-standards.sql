-- The library of competency standards of a centre: codes and titles from the packs, sentences brought in by the centre's own imports.
create schema standards;

create table standards.decrees (
  centre_id uuid not null,
  key text not null,
  number text not null,
  year integer not null,
  label text not null,
  title text not null,
  status text not null default 'in-force' check (status in ('in-force', 'revoked')),
  origin text not null check (origin in ('pack', 'import')),
  primary key (centre_id, key)
);
select platform.protect('standards.decrees');

create table standards.units (
  centre_id uuid not null,
  key text not null,
  code text not null,
  decree_key text not null,
  title text not null,
  search text not null,
  origin text not null check (origin in ('pack', 'import')),
  primary key (centre_id, key),
  foreign key (centre_id, decree_key) references standards.decrees (centre_id, key)
);
create index units_by_code on standards.units (centre_id, code);
create index units_by_decree on standards.units (centre_id, decree_key);
select platform.protect('standards.units');

create table standards.elements (
  centre_id uuid not null,
  unit_key text not null,
  number integer not null,
  title text not null,
  primary key (centre_id, unit_key, number),
  foreign key (centre_id, unit_key) references standards.units (centre_id, key)
);
select platform.protect('standards.elements');

create table standards.criteria (
  centre_id uuid not null,
  unit_key text not null,
  position integer not null,
  element_number integer not null,
  number text not null,
  sentence text not null,
  primary key (centre_id, unit_key, position),
  foreign key (centre_id, unit_key, element_number) references standards.elements (centre_id, unit_key, number)
);
select platform.protect('standards.criteria');

create table standards.imports (
  centre_id uuid not null,
  id uuid not null,
  file_hash text not null,
  file_name text not null,
  read_at timestamptz not null,
  read_by text not null,
  version integer not null default 1,
  primary key (centre_id, id)
);
select platform.protect('standards.imports');

-- One row a unit found in the file, kept as read so that it can be taken over later, one by one or all.
create table standards.import_rows (
  centre_id uuid not null,
  import_id uuid not null,
  position integer not null,
  unit_key text not null,
  title text not null,
  state text not null check (state in ('new', 'changed', 'same')),
  warnings jsonb not null,
  unit jsonb not null,
  confirmed_at timestamptz,
  primary key (centre_id, import_id, position),
  foreign key (centre_id, import_id) references standards.imports (centre_id, id)
);
select platform.protect('standards.import_rows');
