-- What a run decided from is kept in the shape of the published bundle: receipt numbers, readable class names, a score and traits at each wish.
alter table admission.runs add column class_ids jsonb not null default '{}';

-- The wall between centres stands for the owner too: it opens for this transaction, otherwise no row would be seen.
alter table admission.runs no force row level security;
alter table admission.results no force row level security;
alter table admission.applications no force row level security;

-- Older runs are told in the same shape. Their classes keep the keys they were computed with, and everybody keeps the lottery number that was drawn.
update admission.runs as run set
  input = jsonb_build_object(
    'format', 'balai-admission/1', 'policy', jsonb_build_object('reserves', 'one-person-one-reserve'),
    'classes', (select jsonb_agg(of - 'minimumScore') from jsonb_array_elements(run.input -> 'classes') as of),
    'applicants', (
      select coalesce(jsonb_agg(jsonb_build_object('id', application.number, 'lottery', result.facts -> 'lottery', 'choices', (
        select coalesce(jsonb_agg(jsonb_build_object('class', wish.class, 'score', one -> 'scores' -> wish.class, 'traits', one -> 'traits') order by wish.position), '[]'::jsonb)
        from jsonb_array_elements_text(one -> 'choices') with ordinality as wish (class, position)
        join jsonb_array_elements(run.input -> 'classes') as of on of ->> 'id' = wish.class
        where (one -> 'scores' ->> wish.class)::integer >= coalesce((of ->> 'minimumScore')::integer, 0))) order by application.number), '[]'::jsonb)
      from jsonb_array_elements(run.input -> 'applicants') as one
      join admission.applications as application on application.centre_id = run.centre_id and application.id = (one ->> 'id')::uuid
      left join admission.results as result on result.centre_id = run.centre_id and result.run_id = run.id and result.application_id = application.id)),
  classes = (
    select coalesce(jsonb_agg(list || jsonb_build_object('free', greatest(0, (of ->> 'seats')::integer - jsonb_array_length(list -> 'admitted')))), '[]'::jsonb)
    from jsonb_array_elements(run.classes) as list join jsonb_array_elements(run.input -> 'classes') as of on of ->> 'id' = list ->> 'class')
where run.input -> 'applicants' -> 0 ? 'scores';

alter table admission.runs force row level security;
alter table admission.results force row level security;
alter table admission.applications force row level security;

-- A class asked for after the result, where seats are still free: considered after everybody who asked in time, by the same rule.
create table admission.late_wishes (
  centre_id uuid not null,
  application_id uuid not null,
  class_id uuid not null,
  asked_at timestamptz not null,
  primary key (centre_id, application_id, class_id),
  foreign key (centre_id, application_id) references admission.applications (centre_id, id),
  foreign key (centre_id, class_id) references waves.classes (centre_id, id)
);
create index late_wishes_by_class on admission.late_wishes (centre_id, class_id);
select platform.protect('admission.late_wishes');
