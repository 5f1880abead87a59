-- Adding a row to a published curriculum changes it as much as editing one; and the sum of a published version is the sum of its rows.
create or replace function programs.keep_blocks() returns trigger language plpgsql set search_path = '' as $$
declare touched programs.blocks := case when tg_op = 'INSERT' then new else old end;
begin
  if exists (select 1 from programs.versions where centre_id = touched.centre_id and id = touched.version_id and status in ('published', 'retired')) then
    raise exception 'the curriculum of a published program version does not change';
  end if;
  return coalesce(new, old);
end $$;
drop trigger keep_blocks on programs.blocks;
create trigger keep_blocks before insert or update or delete on programs.blocks for each row execute function programs.keep_blocks();

create function programs.keep_sum() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.total_jp is distinct from (select coalesce(sum(jp_knowledge + jp_skill), 0) from programs.blocks where centre_id = new.centre_id and version_id = new.id) then
    raise exception 'a program version is published with the sum of its curriculum';
  end if;
  return new;
end $$;
create trigger keep_sum before update on programs.versions for each row when (new.status = 'published' and old.status <> 'published') execute function programs.keep_sum();
