-- Keys by which another system writes needs: only their hash is kept, so that whoever reads the database can use none.
create table demand.keys (
  centre_id uuid not null,
  id uuid not null,
  holder text not null,
  -- The one employer it may write for; without, any employer of the centre (a partner such as an agency).
  employer_id uuid,
  key_hash text not null,
  starts_with text not null,
  made_by text not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  last_used_on date,
  used integer not null default 0,
  -- How often within the minute that began then: what it may do is bounded in the database, so that several processes count together.
  minute_at timestamptz,
  in_minute integer not null default 0,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, employer_id) references employers.employers (centre_id, id),
  unique (centre_id, key_hash)
);
select platform.protect('demand.keys');
