-- Vacancy files: the file, what became of each of its rows, and the vacancies that were taken in.
create table demand.imports (
  centre_id uuid not null,
  id uuid not null,
  file_hash text not null,
  file_name text not null,
  status text not null check (status in ('waiting', 'running', 'finished', 'failed')),
  -- The last row that is safely inside; a run that was cut off goes on behind it.
  last_line integer not null default 0,
  accepted integer not null default 0,
  repaired integer not null default 0,
  duplicate integer not null default 0,
  refused integer not null default 0,
  problem text,
  asked_by text not null,
  asked_at timestamptz not null,
  -- When rows last came in: a run that stands still for a minute was cut off.
  moved_at timestamptz not null,
  finished_at timestamptz,
  primary key (centre_id, id),
  unique (centre_id, file_hash)
);
select platform.protect('demand.imports');

create table demand.import_rows (
  centre_id uuid not null,
  import_id uuid not null,
  line integer not null,
  outcome text not null check (outcome in ('accepted', 'repaired', 'duplicate', 'refused')),
  reasons jsonb not null,
  title text not null,
  company text not null,
  primary key (centre_id, import_id, line),
  foreign key (centre_id, import_id) references demand.imports (centre_id, id)
);
create index import_rows_by_outcome on demand.import_rows (centre_id, import_id, outcome, line);
select platform.protect('demand.import_rows');

create table demand.imported_vacancies (
  centre_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  line integer not null,
  -- One vacancy once, whatever file brings it again: the source's own number, or what it says.
  identity text not null,
  content text not null,
  title text not null,
  company text not null,
  employer_id uuid,
  occupation text,
  -- In thousandths: how sure the reading of the title is; a person confirms what is below 800. And the words that led to it.
  confidence integer not null default 0,
  guessed_from text,
  region text,
  place text not null,
  headcount integer not null check (headcount between 1 and 5000),
  month date not null,
  expires_on date not null,
  state text not null default 'open' check (state in ('open', 'confirmed', 'set-aside')),
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, identity),
  foreign key (centre_id, import_id) references demand.imports (centre_id, id),
  foreign key (centre_id, employer_id) references employers.employers (centre_id, id)
);
create index imported_vacancies_by_occupation on demand.imported_vacancies (centre_id, occupation, region);
create index imported_vacancies_unread on demand.imported_vacancies (centre_id, id) where state = 'open' and confidence < 800;
create index imported_vacancies_by_content on demand.imported_vacancies (centre_id, content);
select platform.protect('demand.imported_vacancies');
