-- The division tree, with its past: a row for each name a region has borne. Days are ISO 8601; valid_until is
-- the first day the row no longer holds. Pinyin: all readings, each behind a blank, syllables parted by '.
create table region (
  code text not null,
  name text not null,
  level text not null,
  parent text,
  pinyin text not null,
  initials text not null,
  valid_from text not null,
  valid_until text,
  primary key (code, valid_from)
);

create index region_by_parent on region (parent);

-- Which code took the place of which, so that records made under the old one are still found.
create table region_recoding (
  old_code text not null,
  new_code text not null,
  changed_on text not null,
  primary key (old_code, changed_on)
);
