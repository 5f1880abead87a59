-- The rule of a wave in versions that stay readable, and the draw apart from it: the promise of a secret is given once and survives a correction.
create table admission.policies (
  centre_id uuid not null,
  wave_id uuid not null,
  number integer not null check (number > 0),
  status text not null check (status in ('draft', 'proposed', 'frozen', 'replaced', 'dropped')),
  facts jsonb not null,
  classes jsonb,
  text text,
  hash text,
  note text,
  proposed_at timestamptz,
  proposed_by text,
  proposed_by_name text,
  frozen_at timestamptz,
  frozen_by text,
  frozen_by_name text,
  revision integer not null default 1,
  primary key (centre_id, wave_id, number),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id),
  check ((status in ('frozen', 'replaced')) = (hash is not null) and (hash is null) = (frozen_at is null)),
  check (number = 1 or (note is not null and proposed_by is not null)),
  check (proposed_by is null or frozen_by is null or proposed_by <> frozen_by)
);
create unique index policies_one_in_force on admission.policies (centre_id, wave_id) where status in ('draft', 'frozen');
create unique index policies_one_proposed on admission.policies (centre_id, wave_id) where status = 'proposed';
select platform.protect('admission.policies');

-- The secret stays sealed until two people have entered the public value; from then on it is public with everything that follows from it.
create table admission.draws (
  centre_id uuid not null,
  wave_id uuid not null,
  commitment text not null,
  secret_sealed bytea not null,
  entered_value text,
  entered_by text,
  entered_by_name text,
  entered_at timestamptz,
  public_value text,
  confirmed_by text,
  confirmed_by_name text,
  settled_at timestamptz,
  secret text,
  seed text,
  primary key (centre_id, wave_id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id),
  check ((entered_by is null) = (entered_value is null)),
  check (confirmed_by is null or confirmed_by <> entered_by),
  check ((seed is null) = (settled_at is null) and (seed is null) = (secret is null))
);
select platform.protect('admission.draws');

-- The wall between centres stands for the owner too: it opens for this transaction, otherwise nothing would be carried over.
alter table admission.criteria no force row level security;
alter table admission.runs no force row level security;
alter table admission.policies no force row level security;
alter table admission.draws no force row level security;

-- Rules frozen before today keep their hash; their text was not kept. Terms that nobody had set are the ones that held without being written.
insert into admission.policies (centre_id, wave_id, number, status, facts, hash, frozen_at, frozen_by, frozen_by_name, revision)
select centre_id, wave_id, 1, case when hash is null then 'draft' else 'frozen' end,
  '{"minimumTest": 0, "minimumInterview": 0, "answerHours": 48, "replacementDay": 3, "graceMinutes": 0, "scorerDifference": 10000, "objectionDays": 3, "publicValue": "Sepuluh lemparan dadu pada sesi terbuka di balai, ditulis berurutan"}'::jsonb || facts,
  hash, frozen_at, frozen_by, frozen_by, version
from admission.criteria;

-- A draw whose result is published stands: its seed was the secret itself. The others still wait for their public value.
insert into admission.draws (centre_id, wave_id, commitment, secret_sealed, settled_at, secret, seed)
select criteria.centre_id, criteria.wave_id, criteria.seed_hash, criteria.seed_sealed, runs.published_at, runs.seed, runs.seed
from admission.criteria as criteria
left join admission.runs as runs on runs.centre_id = criteria.centre_id and runs.wave_id = criteria.wave_id and runs.status = 'published'
where criteria.seed_sealed is not null;

alter table admission.runs force row level security;
alter table admission.policies force row level security;
alter table admission.draws force row level security;

drop table admission.criteria;
alter table admission.runs rename column criteria_hash to policy_hash;
