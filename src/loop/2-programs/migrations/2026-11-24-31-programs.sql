-- What is taught: programs and their versions. A published version never changes; a change is a new version.
create schema programs;

create table programs.programs (
  centre_id uuid not null,
  id uuid not null,
  code text not null,
  name text not null,
  field text not null,
  kind text not null check (kind in ('qualification', 'occupation', 'cluster', 'unit')),
  occupation text not null,
  primary key (centre_id, id),
  unique (centre_id, code)
);
select platform.protect('programs.programs');

create table programs.versions (
  centre_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  number integer not null check (number > 0),
  status text not null check (status in ('draft', 'proposed', 'published', 'retired')),
  objective text not null,
  requirements jsonb not null,
  total_jp integer not null check (total_jp >= 0),
  proposed_by text,
  proposed_at timestamptz,
  published_by text,
  published_at timestamptz,
  evidence jsonb,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, program_id, number),
  foreign key (centre_id, program_id) references programs.programs (centre_id, id),
  check (published_by is null or published_by <> proposed_by)
);
select platform.protect('programs.versions');

create table programs.blocks (
  centre_id uuid not null,
  version_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('unit', 'nonUnit', 'ojt')),
  unit_key text,
  title text not null,
  jp_knowledge integer not null check (jp_knowledge >= 0),
  jp_skill integer not null check (jp_skill >= 0),
  primary key (centre_id, version_id, position),
  foreign key (centre_id, version_id) references programs.versions (centre_id, id),
  check ((kind = 'unit') = (unit_key is not null))
);
select platform.protect('programs.blocks');

create function programs.keep_published() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.status in ('published', 'retired') and (new.objective, new.requirements, new.total_jp, new.number, new.program_id, new.published_by, new.evidence)
    is distinct from (old.objective, old.requirements, old.total_jp, old.number, old.program_id, old.published_by, old.evidence) then
    raise exception 'a published program version does not change';
  end if;
  return new;
end $$;
create trigger keep_published before update on programs.versions for each row execute function programs.keep_published();

create function programs.keep_blocks() returns trigger language plpgsql set search_path = '' as $$
declare touched programs.blocks := coalesce(old, new);
begin
  if exists (select 1 from programs.versions where centre_id = touched.centre_id and id = touched.version_id and status in ('published', 'retired')) then
    raise exception 'the curriculum of a published program version does not change';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_blocks before update or delete on programs.blocks for each row execute function programs.keep_blocks();
