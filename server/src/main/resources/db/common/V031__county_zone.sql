-- The system in which the county's land is surveyed, by EPSG code.
alter table county add column epsg integer;
