-- Every roster that was taken over: when, by whom, and what it changed.
create table roster_import (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  imported_at datetime(6) not null,
  -- The account; all zeros for Exeat itself.
  imported_by uuid not null,
  counts longtext not null check (json_valid(counts)),
  foreign key (school_id) references school (id),
  index (school_id, imported_at)
);
