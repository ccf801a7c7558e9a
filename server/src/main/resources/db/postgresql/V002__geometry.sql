-- The place in a GeoPackage geometry blob where its well-known binary begins (OGC 12-128r15, table 6).
create function geopackage_wkb(blob bytea) returns bytea language sql immutable strict as $$
  select substring(blob from 9 + case (get_byte(blob, 3) >> 1) & 7
    when 0 then 0 when 1 then 32 when 4 then 64 else 48 end)
$$;
