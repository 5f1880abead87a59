-- The centres themselves, known before anybody is inside one, and the officials who sign for them.
create schema centres;

-- global: these are the tenants themselves
create table centres.centres (
  id uuid primary key,
  name text not null,
  short_name text not null,
  slug text not null unique,
  host text unique,
  zone text not null default 'Asia/Jakarta',
  region text not null,
  address text not null,
  phone text,
  email text,
  version integer not null default 1
);
-- Not hidden from other centres: its name and address are public and the server must find it by host. Changed from inside only, made by the owner only.
alter table centres.centres enable row level security;
create policy see on centres.centres for select using (true);
create policy change on centres.centres for update using (id = nullif(current_setting('app.centre', true), '')::uuid);
revoke insert, delete on centres.centres from balai_app;

create table centres.officials (
  centre_id uuid not null references centres.centres (id),
  id uuid not null,
  post text not null check (post in ('head', 'training', 'certification', 'placement', 'treasurer')),
  name text not null,
  nip text not null check (nip ~ '^\d{18}$'),
  from_day date not null,
  until_day date,
  version integer not null default 1,
  primary key (centre_id, id),
  check (until_day is null or until_day >= from_day)
);
create index officials_by_post on centres.officials (centre_id, post, from_day);
select platform.protect('centres.officials');
