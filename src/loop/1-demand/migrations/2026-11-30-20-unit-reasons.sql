-- Why each unit was proposed (how sure, by which words) and whether a person has read the proposals: the queue shows it, and the next file learns from it.
alter table demand.imported_vacancies add column unit_reasons jsonb not null default '[]';
alter table demand.imported_vacancies add column are_units_read boolean not null default false;
