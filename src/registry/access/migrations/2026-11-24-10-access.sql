-- Who may sign in, and who they are in this centre. An account belongs to a person and may be known in several centres; roles belong to one centre.
create schema access;
grant usage on schema access to balai_app;

-- The five tables of better-auth, in its own spelling of columns, so that an update of the library finds what it expects.
-- global: a person may belong to several centres
create table access.users (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  username text unique,
  "displayUsername" text,
  "twoFactorEnabled" boolean not null default false,
  "phoneNumber" text unique,
  "phoneNumberVerified" boolean not null default false
);

-- global: a person may belong to several centres
create table access.sessions (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references access.users (id) on delete cascade
);
create index sessions_by_user on access.sessions ("userId");

-- global: a person may belong to several centres
create table access.accounts (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references access.users (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create unique index accounts_by_user on access.accounts ("userId", "providerId");

-- global: a code is sent before anybody knows whose it is
create table access.verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verifications_by_identifier on access.verifications (identifier);

-- global: a person may belong to several centres
create table access.second_factors (
  id text primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null references access.users (id) on delete cascade,
  verified boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamptz
);
create index second_factors_by_user on access.second_factors ("userId");

grant select, insert, update, delete on access.users, access.sessions, access.accounts, access.verifications, access.second_factors to balai_app;

create table access.members (
  centre_id uuid not null,
  user_id text not null references access.users (id),
  name text not null,
  roles text[] not null check (cardinality(roles) > 0),
  phone text,
  is_active boolean not null default true,
  version integer not null default 1,
  primary key (centre_id, user_id)
);
select platform.protect('access.members');

create table access.citizens (
  centre_id uuid not null,
  user_id text not null references access.users (id),
  person_id uuid,
  is_trainee boolean not null default false,
  primary key (centre_id, user_id)
);
create index citizens_by_person on access.citizens (centre_id, person_id) where person_id is not null;
select platform.protect('access.citizens');
