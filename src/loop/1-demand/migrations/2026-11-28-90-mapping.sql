-- What a vacancy says beside its title, and the library units it seems to ask for: so that it can be read again once people have taught the mapping.
alter table demand.imported_vacancies add column beside text not null default '';
alter table demand.imported_vacancies add column units text[] not null default '{}';
-- What people said titles mean, the newest first.
alter table demand.imported_vacancies add column read_at timestamptz;
create index imported_vacancies_confirmed on demand.imported_vacancies (centre_id, read_at desc) where state = 'confirmed';
