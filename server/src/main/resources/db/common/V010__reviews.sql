-- Reviews of red lines. Areas count 0.01 m²; geometry is in the system of the parcels.
create table review (
  id ${identity},
  name text not null,
  created_at text not null,
  headline_zh text not null,
  headline_en text not null,
  file_name text not null,
  file_format text not null,
  file_hash text not null,
  file_epsg integer not null,
  crs_source text not null,
  encoding text not null,
  parcels_layer ${long} not null references layer_version (id),
  digest text not null,
  findings text not null
);

create index review_of_parcels on review (parcels_layer);

create table review_control (
  review_id ${long} not null references review (id),
  kind text not null,
  name text not null,
  version text not null,
  data_date text,
  content_hash text not null,
  primary key (review_id, kind)
);

create table review_part (
  review_id ${long} not null references review (id),
  part integer not null,
  name text not null,
  geom ${blob} not null,
  uncovered_geom ${blob},
  total_planar ${long} not null,
  total_gross ${long} not null,
  total_ridge ${long} not null,
  total_net ${long} not null,
  uncovered_planar ${long} not null,
  uncovered_gross ${long} not null,
  uncovered_ridge ${long} not null,
  uncovered_net ${long} not null,
  primary key (review_id, part)
);

create table review_piece (
  review_id ${long} not null references review (id),
  piece integer not null,
  part integer not null,
  parcel_row ${long} not null,
  answers text not null,
  geom ${blob} not null,
  planar ${long} not null,
  gross ${long} not null,
  ridge ${long} not null,
  net ${long} not null,
  primary key (review_id, piece)
);
