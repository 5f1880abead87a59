-- The yearly decree moves holidays and sets collective leave; a centre enters what its pack of holidays does not know yet, and the fasting month with its shorter hours.
create table waves.calendar_days (
  centre_id uuid not null,
  day date not null,
  kind text not null check (kind in ('holiday', 'collective-leave', 'workday')),
  name text not null,
  primary key (centre_id, day)
);
select platform.protect('waves.calendar_days');

create table waves.fasting_months (
  centre_id uuid not null,
  year integer not null check (year between 2000 and 2100),
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  primary key (centre_id, year)
);
select platform.protect('waves.fasting_months');
