-- Tile services that the office entered; the browser asks them, the server never does.
create table tile_service (
  id text primary key,
  name text not null,
  url text not null,
  attribution text not null,
  max_zoom integer not null
);
