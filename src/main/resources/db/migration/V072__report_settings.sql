-- What a school tells whoever reports, and how soon it looks; a school without a row goes by the defaults.
create table report_settings (
  id uuid not null primary key,
  school_id uuid not null unique references school (id),
  version int not null,
  read_when longtext not null check (json_valid(read_when)),
  contacts longtext not null check (json_valid(contacts)),
  -- In how many school days a report is to be looked at.
  due_days smallint not null check (due_days between 1 and 20)
);
