-- Everybody the centre knows, once each. The NIK is sealed; its blind index, keyed outside the database, keeps it unique.
create schema people;

create table people.persons (
  centre_id uuid not null,
  id uuid not null,
  full_name text not null,
  name_key text not null,
  nik_sealed bytea not null,
  nik_index text not null,
  nik_masked text not null,
  nik_warnings jsonb not null default '[]',
  birth_day date not null,
  birth_place text not null,
  sex text not null check (sex in ('female', 'male')),
  phone text,
  email text,
  region text not null,
  address text not null,
  education text not null check (education in ('none', 'sd', 'smp', 'sma', 'd1', 'd2', 'd3', 'd4', 's1', 's2', 's3')),
  schooling text,
  support_needs jsonb not null default '[]',
  social_band smallint check (social_band between 1 and 10),
  sample_order integer,
  registered_at timestamptz not null,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, nik_index)
);
create index persons_by_name on people.persons (centre_id, name_key, birth_day);
create index persons_by_phone on people.persons (centre_id, phone);
create index persons_by_region on people.persons (centre_id, region);
select platform.protect('people.persons');
