-- Proof of ability: results per unit, the centre's certificates with their register, and the national ones beside them.
create schema certification;

create table certification.results (
  centre_id uuid not null,
  enrolment_id uuid not null,
  unit_key text not null,
  attempt integer not null check (attempt > 0),
  result text not null check (result in ('competent', 'not-yet')),
  reason text,
  assessor_id text not null,
  assessor_name text not null,
  assessed_on date not null,
  version integer not null default 1,
  primary key (centre_id, enrolment_id, unit_key, attempt),
  foreign key (centre_id, enrolment_id) references training.enrolments (centre_id, id),
  check (result = 'competent' or reason is not null)
);
select platform.protect('certification.results');

create table certification.registers (
  centre_id uuid not null,
  year integer not null,
  last_number integer not null check (last_number >= 0),
  primary key (centre_id, year)
);
select platform.protect('certification.registers');

create table certification.certificates (
  centre_id uuid not null,
  id uuid not null,
  number text not null,
  code text not null,
  enrolment_id uuid not null,
  person_id uuid not null,
  class_id uuid not null,
  wave_id uuid not null,
  issued_on date not null,
  signed_name text not null,
  signed_nip text not null,
  content jsonb not null,
  content_hash text not null,
  status text not null check (status in ('valid', 'revoked')),
  revoked_on date,
  revoked_reason text,
  revoked_by text,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, number),
  unique (centre_id, code),
  foreign key (centre_id, enrolment_id) references training.enrolments (centre_id, id),
  foreign key (centre_id, person_id) references people.persons (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id),
  check ((status = 'revoked') = (revoked_on is not null and revoked_reason is not null))
);
create unique index one_valid_certificate on certification.certificates (centre_id, enrolment_id) where status = 'valid';
create index certificates_by_person on certification.certificates (centre_id, person_id);
create index certificates_by_class on certification.certificates (centre_id, class_id);
create index certificates_by_enrolment on certification.certificates (centre_id, enrolment_id);
select platform.protect('certification.certificates');

create table certification.certificate_units (
  centre_id uuid not null,
  certificate_id uuid not null,
  position integer not null,
  unit_key text not null,
  code text not null,
  title text not null,
  jp integer not null check (jp >= 0),
  primary key (centre_id, certificate_id, position),
  foreign key (centre_id, certificate_id) references certification.certificates (centre_id, id)
);
select platform.protect('certification.certificate_units');
revoke update, delete on certification.certificate_units from balai_app;

create table certification.national_certificates (
  centre_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  enrolment_id uuid,
  issuer text not null,
  scheme text not null,
  certificate_number text not null,
  registration_number text,
  blank_serial text,
  issued_on date not null,
  valid_until date check (valid_until > issued_on),
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, issuer, certificate_number),
  foreign key (centre_id, person_id) references people.persons (centre_id, id)
);
create index national_certificates_by_person on certification.national_certificates (centre_id, person_id);
create index national_certificates_by_enrolment on certification.national_certificates (centre_id, enrolment_id);
select platform.protect('certification.national_certificates');

-- global: a verifier anywhere knows a code and no centre; it holds what the certificate itself shows to whoever has the paper, and nothing more
create table certification.verifications (
  code text primary key,
  centre_id uuid not null,
  certificate_id uuid not null,
  holder text not null,
  program text not null,
  number text not null,
  issued_on date not null,
  issuer text not null,
  units jsonb not null,
  content_hash text not null,
  status text not null check (status in ('valid', 'revoked')),
  revoked_on date
);
revoke delete on certification.verifications from balai_app;
