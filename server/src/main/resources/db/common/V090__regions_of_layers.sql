-- Whose land a layer holds. region is the smallest region with all of its rows; by_village says whether every row
-- names its village; null until a layer from before this schema has been measured.
alter table layer_version add column region text;
alter table layer_version add column by_village integer;

-- How much of a layer lies in each village: what a township is told of a county's layer without reading it.
-- Rows without a village of their own count under ''. Areas count 0.01 m².
create table layer_part (
  layer_id ${long} not null references layer_version (id),
  region text not null,
  features ${long} not null,
  gross ${long} not null,
  net ${long} not null,
  min_x ${real} not null,
  max_x ${real} not null,
  min_y ${real} not null,
  max_y ${real} not null,
  primary key (layer_id, region)
);
