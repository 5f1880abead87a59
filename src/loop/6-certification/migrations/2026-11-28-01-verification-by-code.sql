-- A verifier asks about one code and gets one answer: nobody can list the codes of other centres, and the register joins the tables with a wall.
alter table certification.verifications drop constraint verifications_pkey;
alter table certification.verifications add primary key (centre_id, code);
alter table certification.verifications add unique (code);
select platform.protect('certification.verifications');
create policy answered_by_code on certification.verifications for select to balai_owner using (true);

create function certification.verification_of(asked text) returns setof certification.verifications
language sql stable security definer set search_path = '' as $$
  select * from certification.verifications where code = asked
$$;
revoke execute on function certification.verification_of(text) from public;
