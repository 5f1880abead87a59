-- After the result: it becomes public at its minute, offers end by the hour, seats move by the rule alone, and every move stays readable.
alter table admission.runs
  add column approved_at timestamptz,
  add column approved_by text,
  add column approved_by_name text,
  add column publish_at timestamptz,
  drop constraint runs_status_check,
  add constraint runs_status_check check (status in ('computed', 'approved', 'published', 'replaced')),
  add check (approved_by is null or approved_by <> computed_by),
  add check (status <> 'approved' or (approved_by is not null and publish_at is not null));
create index runs_to_publish on admission.runs (centre_id, publish_at) where status = 'approved';

-- An offer ends at a minute; those that were open keep their whole last day. The latest midnight of the country takes time from nobody.
alter table admission.applications
  alter column answer_by type timestamptz using ((answer_by + 1)::timestamp at time zone 'Asia/Jakarta'),
  add column stays_in_line boolean not null default true,
  add column better_class_id uuid,
  add column better_by timestamptz,
  add column passed_up jsonb not null default '[]',
  add column reminded_to_answer_at timestamptz,
  drop constraint applications_status_check,
  add constraint applications_status_check check (status in (
    'draft', 'submitted', 'needs-fix', 'documents-complete', 'called', 'scored', 'offered', 'reserve', 'not-admitted', 'confirmed', 'declined', 'expired', 'no-show', 'withdrawn')),
  add foreign key (centre_id, better_class_id) references waves.classes (centre_id, id),
  add check (better_class_id is null or (seat_class_id is not null and better_by is not null and status in ('offered', 'confirmed')));
create index applications_better on admission.applications (centre_id, better_by) where better_class_id is not null;

-- Whoever is offered a better seat keeps the one they hold until they answer: two rows for one person, never two in one class.
drop index admission.seats_one_each;
create unique index seats_once_a_class on admission.seats (centre_id, application_id, class_id) where application_id is not null;

-- A reserve list that stands still for a reason, until a person lets it go on.
create table admission.pauses (
  centre_id uuid not null,
  class_id uuid not null,
  paused_at timestamptz not null,
  paused_by text not null,
  paused_by_name text not null,
  why text not null,
  resumed_at timestamptz,
  resumed_by text,
  resumed_by_name text,
  primary key (centre_id, class_id, paused_at),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  check ((resumed_at is null) = (resumed_by is null))
);
create unique index pauses_one_at_a_time on admission.pauses (centre_id, class_id) where resumed_at is null;
select platform.protect('admission.pauses');

-- How seats changed hands, class by class: only ever added to.
create table admission.seat_moves (
  centre_id uuid not null,
  id uuid not null,
  class_id uuid not null,
  application_id uuid not null,
  kind text not null check (kind in ('offered', 'better-offered', 'confirmed', 'declined', 'stayed', 'moved-on', 'expired', 'withdrawn', 'no-show')),
  place integer,
  at timestamptz not null,
  by_name text not null,
  primary key (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id)
);
create index seat_moves_by_class on admission.seat_moves (centre_id, class_id, at);
create index seat_moves_by_application on admission.seat_moves (centre_id, application_id, at);
select platform.protect('admission.seat_moves');

-- Rules frozen before there was a minute keep their text and hash; ten in the morning is when results were announced.
update admission.policies set facts = '{"announceMinute": 600}'::jsonb || facts;
