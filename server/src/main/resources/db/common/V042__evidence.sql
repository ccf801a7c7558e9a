-- Files by what is in them: one row and one file on disk for the same bytes, whoever brings them and however often.
create table evidence_file (
  sha256 text not null primary key,
  sm3 text not null,
  size ${long} not null,
  media_type text not null,
  stored_at text not null,
  width integer,
  height integer,
  taken_at text,
  taken_lon ${real},
  taken_lat ${real},
  taken_azimuth ${real},
  camera text
);

-- Evidence: a file, on what, brought by whom, when, and what they said of it. Positions are (east, north) in the named system.
create table evidence (
  id text not null primary key,
  sha256 text not null references evidence_file (sha256),
  object_kind text not null,
  object_id text not null,
  owner_region text not null,
  responsible_region text not null,
  handler_region text not null,
  name text not null,
  account text not null,
  person text not null,
  office text not null,
  received_at text not null,
  declared_at text,
  x ${real},
  y ${real},
  epsg integer,
  accuracy ${real},
  azimuth ${real},
  note text not null,
  withdrawn_at text,
  withdrawn_by text,
  withdrawn_because text
);

create index evidence_of_object on evidence (object_kind, object_id, received_at);
create index evidence_of_file on evidence (sha256);

-- Files on their way in, piece by piece: so much is on disk and was acknowledged.
create table evidence_upload (
  id text not null primary key,
  account text not null,
  begun_at text not null,
  size ${long} not null,
  received ${long} not null,
  sha256 text not null,
  brought text not null,
  evidence_id text references evidence (id)
);
