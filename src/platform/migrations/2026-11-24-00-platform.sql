-- The wall between centres: every table of a tenant is protected by this one function, so that no policy is written by hand.

create function platform.protect(target regclass) returns void language plpgsql set search_path = '' as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy centre on %s using (centre_id = nullif(current_setting(''app.centre'', true), '''')::uuid)
     with check (centre_id = nullif(current_setting(''app.centre'', true), '''')::uuid)', target);
end $$;
revoke execute on function platform.protect(regclass) from public, balai_app;
