-- Employers, once each however their name is written, and how far back their signed links reach.
create schema employers;

create table employers.employers (
  centre_id uuid not null,
  id uuid not null,
  name text not null,
  name_key text not null,
  region text,
  address text,
  sector text not null check (sector in ('metal', 'garment', 'petrochemical', 'shipyard', 'electronics', 'furniture', 'automotive', 'food', 'construction', 'creative', 'hospitality', 'logistics', 'services', 'other')),
  size text check (size in ('micro', 'small', 'medium', 'large')),
  contact_name text,
  phone text,
  email text,
  link_version integer not null default 0,
  sample_order integer,
  added_at timestamptz not null,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, name_key)
);
create index employers_by_sector on employers.employers (centre_id, sector);
select platform.protect('employers.employers');
