-- What became of each graduate, asked at 1, 3, 6 and 12 months and told by graded sources; a hire is a fact of its own and pays demand back.
create schema outcomes;

create table outcomes.hires (
  centre_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  class_id uuid not null,
  wave_id uuid not null,
  employer_id uuid,
  employer_name text,
  need_id uuid,
  occupation text,
  started_on date not null,
  source text not null check (source in ('self', 'counter', 'employer')),
  wage bigint check (wage > 0),
  recorded_on date not null,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, person_id) references people.persons (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id),
  foreign key (centre_id, employer_id) references employers.employers (centre_id, id),
  foreign key (centre_id, need_id) references demand.needs (centre_id, id)
);
create index hires_by_wave on outcomes.hires (centre_id, wave_id);
create index hires_by_person on outcomes.hires (centre_id, person_id);
select platform.protect('outcomes.hires');

create table outcomes.check_ins (
  centre_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  class_id uuid not null,
  wave_id uuid not null,
  month integer not null check (month in (1, 3, 6, 12)),
  due_on date not null,
  closes_on date not null check (closes_on > due_on),
  asked_on date,
  situation text check (situation in ('employed', 'self-employed', 'apprentice', 'abroad', 'studying', 'not-working')),
  source text check (source in ('self', 'counter', 'employer')),
  answered_on date,
  is_in_field boolean,
  hire_id uuid,
  note text,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, person_id, class_id, month),
  foreign key (centre_id, person_id) references people.persons (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id),
  foreign key (centre_id, hire_id) references outcomes.hires (centre_id, id),
  check ((situation is null) = (answered_on is null)),
  check ((situation is null) = (source is null))
);
create index check_ins_due on outcomes.check_ins (centre_id, due_on) where situation is null;
create index check_ins_by_wave on outcomes.check_ins (centre_id, wave_id);
select platform.protect('outcomes.check_ins');
