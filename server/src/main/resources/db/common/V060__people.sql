-- 人员名册: people of the field-chief network. A ledger table: what stands before "name" every such table has.
create table person (
  id text not null primary key,
  revision ${long} not null,
  owner_region text not null,
  responsible_region text not null,
  handler_region text not null,
  created_at text not null,
  created_by text not null,
  changed_at text not null,
  changed_by text not null,
  deleted_at text,
  name text not null,
  name_pinyin text not null,
  duty text not null,
  phone text,
  village text not null,
  unit text,
  area ${long},
  since text,
  remark text
);

create index person_by_place on person (responsible_region, name_pinyin);
create index person_by_phone on person (phone);
