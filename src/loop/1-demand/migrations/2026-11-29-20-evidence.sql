-- A line may show what it rests on (a file, and the visit, minutes or key it came by), and an employer is asked once before its promise fades.
alter table demand.needs add column evidence_file text;
alter table demand.needs add column evidence_name text;
alter table demand.needs add column origin_id uuid;
create index needs_by_origin on demand.needs (centre_id, origin_id) where origin_id is not null;

create table demand.renewal_asks (
  centre_id uuid not null,
  need_id uuid not null,
  -- The last day the line had when it was asked about: after a renewal it is asked about again.
  expires_on date not null,
  asked_on date not null,
  channel text not null check (channel in ('whatsapp', 'mail')),
  primary key (centre_id, need_id, expires_on),
  foreign key (centre_id, need_id) references demand.needs (centre_id, id)
);
select platform.protect('demand.renewal_asks');
revoke update, delete on demand.renewal_asks from balai_app;
