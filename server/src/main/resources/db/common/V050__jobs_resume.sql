-- A job keeps its order, so that it runs again after a restart; whose it is; and how often it was begun.
alter table job add column order_json text;
alter table job add column owner text not null default '';
alter table job add column owner_region text not null default '';
alter table job add column priority text not null default 'NORMAL';
alter table job add column attempts integer not null default 0;
alter table job add column checkpoint text;
alter table job add column cancel_wished integer not null default 0;
alter table job add column file_name text;

create index job_by_owner on job (owner, id);
create index job_by_state on job (state);
