-- What a version teaches within each unit: indicators of every criterion, and the subjects of knowledge, skill and attitude (domain 1.4, row 11). Published with the version.
alter table programs.versions add column syllabus jsonb not null default '{}';

create or replace function programs.keep_published() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.status in ('published', 'retired') and (new.objective, new.requirements, new.resources, new.syllabus, new.total_jp, new.number, new.program_id, new.published_by, new.evidence, new.design_id)
    is distinct from (old.objective, old.requirements, old.resources, old.syllabus, old.total_jp, old.number, old.program_id, old.published_by, old.evidence, old.design_id) then
    raise exception 'a published program version does not change';
  end if;
  return new;
end $$;
