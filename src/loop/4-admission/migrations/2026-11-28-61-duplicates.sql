-- Two applications under one NIK: the second is taken and marked for a person to settle. Whoever knows somebody's number cannot keep them out.
alter table admission.applications add column duplicate_of uuid;
alter table admission.applications add foreign key (centre_id, duplicate_of) references admission.applications (centre_id, id);
drop index admission.applications_one_per_person;
create unique index applications_one_per_person on admission.applications (centre_id, wave_id, person_id) where status <> 'withdrawn' and person_id is not null and duplicate_of is null;
create index applications_duplicates on admission.applications (centre_id, wave_id) where duplicate_of is not null;
