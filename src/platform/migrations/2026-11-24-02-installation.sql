-- Facts about this installation as a whole, such as: the sample centre is loaded.
create table platform.installation ( -- global: one row per fact of the whole installation, none of a centre
  key text primary key,
  value text not null
);
