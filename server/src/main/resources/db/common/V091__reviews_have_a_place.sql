-- Whose review it is: made by an office, about a region's land, handled by an office. Reviews from before belong to
-- the county; where no county was entered, to that of their parcels, filled in when the store is opened.
alter table review add column account text not null default '';
alter table review add column owner_region text not null default '';
alter table review add column responsible_region text not null default '';
alter table review add column handler_region text not null default '';

update review set owner_region = (select code from county), responsible_region = (select code from county),
                  handler_region = (select code from county)
 where exists (select 1 from county);

create index review_owner on review (owner_region);
create index review_responsible on review (responsible_region);
create index review_handler on review (handler_region);

-- Each time a review went from one office to another, with the reason given.
create table review_handover (
  review_id ${long} not null references review (id),
  seq integer not null,
  at text not null,
  account text not null,
  name text not null,
  from_region text not null,
  to_region text not null,
  reason text not null,
  primary key (review_id, seq)
);
