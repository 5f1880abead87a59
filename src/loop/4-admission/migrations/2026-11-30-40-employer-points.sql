-- At a class held for an employer that co-selects, its assessment is one stated part of the score: taken over from its paper by one officer, confirmed against it by another.
create table admission.employer_sheets (
  centre_id uuid not null,
  class_id uuid not null,
  paper text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  confirmed_at timestamptz,
  confirmed_by text,
  confirmed_by_name text,
  primary key (centre_id, class_id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  check ((confirmed_at is null) = (confirmed_by is null)),
  check (confirmed_by is null or confirmed_by <> recorded_by)
);
select platform.protect('admission.employer_sheets');

create table admission.employer_points (
  centre_id uuid not null,
  class_id uuid not null,
  application_id uuid not null,
  score integer not null check (score between 0 and 10000),
  primary key (centre_id, class_id, application_id),
  foreign key (centre_id, class_id) references admission.employer_sheets (centre_id, class_id),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id)
);
create index employer_points_by_application on admission.employer_points (centre_id, application_id);
select platform.protect('admission.employer_points');
