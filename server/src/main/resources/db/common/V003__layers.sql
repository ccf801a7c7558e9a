-- The register of layer versions; the rows of version 7 are in table layer_7. Areas count 0.01 m².
create table layer_version (
  id ${identity},
  kind text not null,
  name text not null,
  version text not null,
  data_date text,
  epsg integer not null,
  features ${long} not null,
  gross ${long} not null,
  net ${long} not null,
  min_x ${real} not null,
  min_y ${real} not null,
  max_x ${real} not null,
  max_y ${real} not null,
  content_hash text not null,
  file_name text not null,
  imported_at text not null,
  job_id ${long} not null references job (id),
  state text not null,
  undone_at text
);

create unique index layer_version_content on layer_version (kind, content_hash) where state = 'ACTIVE';
