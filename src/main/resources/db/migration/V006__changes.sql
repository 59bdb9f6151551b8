-- What access decisions rest on has changed: written with the change itself, read by every node a moment later.
create table change_sequence (
  id tinyint not null primary key check (id = 1),
  -- Raised under the row's lock, so that numbers become visible in their own order and none is missing.
  newest bigint not null
);
insert into change_sequence (id, newest) values (1, 0);

create table school_change (
  seq bigint not null primary key,
  school_id uuid not null,
  kind varchar(40) not null,
  at datetime(6) not null,
  constraint school_change_school foreign key (school_id) references school (id),
  index school_change_at (at)
);
