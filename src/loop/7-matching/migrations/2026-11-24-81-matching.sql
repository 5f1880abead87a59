-- Graduates meet vacancies: skill cards, openings, introductions and their answers, and who wants to work abroad.
create schema matching;

create table matching.skill_cards (
  centre_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  region text not null,
  takes_shifts boolean not null default true,
  moves boolean not null default false,
  languages text[] not null default '{}',
  wish text,
  is_open boolean not null,
  closed_because text check (closed_because in ('self', 'hired', 'revoked')),
  opened_on date not null,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, person_id),
  foreign key (centre_id, person_id) references people.persons (centre_id, id),
  check (is_open = (closed_because is null))
);
select platform.protect('matching.skill_cards');

create table matching.vacancies (
  centre_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  need_id uuid,
  title text not null,
  occupation text not null,
  region text not null,
  headcount integer not null check (headcount between 1 and 5000),
  shift boolean not null default false,
  wage bigint check (wage > 0),
  opened_on date not null,
  closes_on date not null check (closes_on >= opened_on),
  status text not null check (status in ('open', 'filled', 'closed')),
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, employer_id) references employers.employers (centre_id, id),
  foreign key (centre_id, need_id) references demand.needs (centre_id, id)
);
create index vacancies_open on matching.vacancies (centre_id, status, closes_on);
select platform.protect('matching.vacancies');

create table matching.vacancy_units (
  centre_id uuid not null,
  vacancy_id uuid not null,
  unit_key text not null,
  weight integer not null check (weight between 1 and 7),
  primary key (centre_id, vacancy_id, unit_key),
  foreign key (centre_id, vacancy_id) references matching.vacancies (centre_id, id)
);
select platform.protect('matching.vacancy_units');

create table matching.introductions (
  centre_id uuid not null,
  id uuid not null,
  vacancy_id uuid not null,
  person_id uuid not null,
  status text not null check (status in ('sent', 'interested', 'interview', 'hired', 'declined', 'silent', 'withdrawn')),
  coverage integer not null check (coverage between 0 and 1000),
  reasons jsonb not null,
  sent_on date not null,
  silent_on date,
  answered_at timestamptz,
  answer_note text,
  hired_on date,
  introduced_by text not null,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, vacancy_id, person_id),
  foreign key (centre_id, vacancy_id) references matching.vacancies (centre_id, id),
  foreign key (centre_id, person_id) references people.persons (centre_id, id),
  check ((status = 'hired') = (hired_on is not null))
);
create index introductions_by_person on matching.introductions (centre_id, person_id);
create index introductions_waiting on matching.introductions (centre_id, sent_on) where status = 'sent';
select platform.protect('matching.introductions');

create table matching.overseas_wishes (
  centre_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  country text not null check (length(country) = 2),
  field text,
  language_level text not null,
  consented_on date not null,
  owner_id text,
  owner_name text,
  next_on date,
  is_active boolean not null default true,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, person_id) references people.persons (centre_id, id)
);
create unique index one_wish_a_person on matching.overseas_wishes (centre_id, person_id) where is_active;
create index overseas_wishes_due on matching.overseas_wishes (centre_id, next_on) where is_active;
select platform.protect('matching.overseas_wishes');

create table matching.overseas_follow_ups (
  centre_id uuid not null,
  id uuid not null,
  wish_id uuid not null,
  on_day date not null,
  note text not null,
  written_by text not null,
  primary key (centre_id, id),
  foreign key (centre_id, wish_id) references matching.overseas_wishes (centre_id, id)
);
select platform.protect('matching.overseas_follow_ups');
