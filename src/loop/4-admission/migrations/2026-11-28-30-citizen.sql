-- What an applicant takes home and is promised: a code for one's own row, odds worked out beforehand, how graduates fared, and who wants to hear of the next wave.
alter table admission.applications add column receipt_code text, add column link_sent_at timestamptz;
create unique index applications_by_receipt_code on admission.applications (centre_id, receipt_code) where receipt_code is not null;

-- What a simulation of past waves says of a wave that is open; made by a job, read by every page that shows odds.
create table admission.odds (
  centre_id uuid not null,
  wave_id uuid not null,
  made_at timestamptz not null,
  facts jsonb not null,
  primary key (centre_id, wave_id),
  foreign key (centre_id, wave_id) references waves.waves (centre_id, id)
);
select platform.protect('admission.odds');

-- How many of those trained were in work, class by class: told by the last stage, so that admission asks nobody later than itself.
create table admission.placements (
  centre_id uuid not null,
  class_id uuid not null,
  months integer not null check (months > 0),
  trained integer not null check (trained > 0),
  working integer not null check (working >= 0),
  unknown integer not null check (unknown >= 0),
  told_on date not null,
  primary key (centre_id, class_id, months),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  check (working + unknown <= trained)
);
select platform.protect('admission.placements');

-- Who wants a message when a program opens again; the row goes when the message does.
create table admission.reminders (
  centre_id uuid not null,
  program_id uuid not null,
  phone text not null,
  asked_at timestamptz not null,
  primary key (centre_id, program_id, phone),
  foreign key (centre_id, program_id) references programs.programs (centre_id, id)
);
select platform.protect('admission.reminders');
