-- What a class of this program needs besides hours: tools and how many trainees share one, materials each trainee uses, and who may teach. Published with the version.
alter table programs.versions add column resources jsonb not null default '{"instructors": "", "equipment": [], "materials": []}';

create or replace function programs.keep_published() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.status in ('published', 'retired') and (new.objective, new.requirements, new.resources, new.total_jp, new.number, new.program_id, new.published_by, new.evidence)
    is distinct from (old.objective, old.requirements, old.resources, old.total_jp, old.number, old.program_id, old.published_by, old.evidence) then
    raise exception 'a published program version does not change';
  end if;
  return new;
end $$;
