-- How each person likes to see a register, and the forms they have begun. Bodies are JSON of the page.
create table saved_view (
  account text not null,
  register text not null,
  body text not null,
  saved_at text not null,
  primary key (account, register)
);

create table draft (
  account text not null,
  form text not null,
  form_key text not null,
  revision ${long} not null,
  saved_at text not null,
  device text not null,
  body text not null,
  primary key (account, form, form_key)
);
