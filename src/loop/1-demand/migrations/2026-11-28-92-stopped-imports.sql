-- An import may be stopped by a person, or taken back whole.
alter table demand.imports drop constraint imports_status_check;
alter table demand.imports add constraint imports_status_check check (status in ('waiting', 'running', 'finished', 'failed', 'cancelled', 'undone'));
create index imported_vacancies_by_import on demand.imported_vacancies (centre_id, import_id);
create index imported_vacancies_by_twin on demand.imported_vacancies (centre_id, twin_of) where twin_of is not null;
