-- Shapes that people draw on the map and keep. Areas count 0.01 m²; geometry is in the system of epsg.
create table sketch (
  id text primary key,
  version integer not null,
  name text not null,
  note text not null,
  owner_region text not null,
  responsible_region text not null,
  handler_region text not null,
  epsg integer not null,
  geom ${blob} not null,
  ellipsoidal ${long} not null,
  planar ${long} not null,
  author text not null,
  author_name text not null,
  created_at text not null,
  changed_at text not null
);

create index sketch_of_owner on sketch (owner_region);
create index sketch_of_responsible on sketch (responsible_region);
create index sketch_of_handler on sketch (handler_region);
