-- A cluster is proposed from the demand of a day; question and answer are kept together so that it can be opened again and defended. A version says which design it came from.
create table programs.cluster_designs (
  centre_id uuid not null,
  id uuid not null,
  name text not null,
  status text not null check (status in ('draft', 'waiting', 'running', 'finished', 'cancelled', 'failed')),
  asked_by text not null,
  asked_at timestamptz not null,
  demand_on date not null,
  hour_ceiling integer not null check (hour_ceiling > 0),
  threshold integer not null check (threshold between 1 and 1000),
  classes integer not null check (classes between 1 and 8),
  entries jsonb not null,
  units jsonb not null,
  progress jsonb,
  answer jsonb,
  moved_at timestamptz not null,
  finished_at timestamptz,
  version integer not null default 1,
  primary key (centre_id, id)
);
create index cluster_designs_by_status on programs.cluster_designs (centre_id, status);
select platform.protect('programs.cluster_designs');

create function programs.keep_answered() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.status = 'finished' then
    raise exception 'an answered cluster design does not change: copy it';
  end if;
  return new;
end $$;
create trigger keep_answered before update on programs.cluster_designs for each row execute function programs.keep_answered();

alter table programs.versions add column design_id uuid;
alter table programs.versions add foreign key (centre_id, design_id) references programs.cluster_designs (centre_id, id);
