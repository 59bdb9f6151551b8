-- A school is the unit of everything: rules, people, records, and who may see them.
create table school (
  id uuid not null primary key,
  version int not null,
  slug varchar(40) not null,
  name varchar(120) not null,
  nation varchar(10) not null check (nation in ('ENGLAND', 'WALES')),
  type varchar(12) not null check (type in ('MAINTAINED', 'ACADEMY', 'INDEPENDENT')),
  phase varchar(12) not null check (phase in ('PRIMARY', 'MIDDLE', 'SECONDARY', 'SIXTH_FORM', 'ALL_THROUGH')),
  zone varchar(40) not null,
  languages varchar(20) not null,
  demo boolean not null,
  -- Only a school that exists for trying Exeat out may live at another time than everybody else.
  clock_offset_seconds bigint not null,
  -- Counts the changes of terms, closed days and bell times, so that of two writers one is told.
  calendar_revision int not null default 0,
  -- Labels, year groups, places and phases as one JSON document: read whole, never searched.
  settings longtext not null check (json_valid(settings)),
  unique (slug),
  check (demo or clock_offset_seconds = 0)
);
