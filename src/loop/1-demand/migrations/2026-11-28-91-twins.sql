-- Duplicates across sources: what vacancies are compared by, and the one a person should look at beside it.
alter table demand.imported_vacancies add column by_employer text;
alter table demand.imported_vacancies add column by_title text;
alter table demand.imported_vacancies add column traits jsonb;
alter table demand.imported_vacancies add column twin_of uuid;
-- Until a person has said whether both are one opening; 'one' sets this one aside.
alter table demand.imported_vacancies add column twin_state text check (twin_state in ('asked', 'one', 'two'));
-- Somebody wanted to read it later: it waits at the end of the queue.
alter table demand.imported_vacancies add column put_off_at timestamptz;
create index imported_vacancies_by_employer_block on demand.imported_vacancies (centre_id, by_employer);
create index imported_vacancies_by_title_block on demand.imported_vacancies (centre_id, by_title);
create index imported_vacancies_twins on demand.imported_vacancies (centre_id, id) where twin_state = 'asked';
