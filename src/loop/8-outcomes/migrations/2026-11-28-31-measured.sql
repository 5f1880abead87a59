-- What was told last of how a class's graduates fared, so that only news is announced.
create table outcomes.measured (
  centre_id uuid not null,
  class_id uuid not null,
  months integer not null check (months > 0),
  trained integer not null,
  working integer not null,
  unknown integer not null,
  primary key (centre_id, class_id, months),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id)
);
select platform.protect('outcomes.measured');
