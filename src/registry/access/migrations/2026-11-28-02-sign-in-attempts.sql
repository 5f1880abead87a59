-- Attempts to sign in are counted here, so that a restart forgets none and several processes count together. A key is a hash: no name, phone or address is kept.
create table access.sign_in_attempts (
  centre_id uuid not null,
  key text not null,
  attempts integer not null,
  until timestamptz not null,
  primary key (centre_id, key)
);
create index sign_in_attempts_over on access.sign_in_attempts (centre_id, until);
select platform.protect('access.sign_in_attempts');
