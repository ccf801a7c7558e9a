-- Whose installation this is; one row at most.
create table county (
  id integer not null primary key check (id = 1),
  code text not null,
  name text not null,
  demo integer not null
);
