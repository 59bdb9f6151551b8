-- An address that lets its holder choose a password, once. Its secret is not here, only its SHA-256 in hexadecimal.
create table one_time_link (
  id uuid not null primary key,
  kind varchar(14) not null check (kind in ('INVITATION', 'PASSWORD_RESET')),
  -- The school that handed it out.
  school_id uuid not null,
  account_id uuid not null,
  token_hash char(64) not null,
  created datetime(6) not null,
  expires datetime(6) not null,
  -- Used by its holder, or overtaken by a newer link.
  used_at datetime(6),
  unique (token_hash),
  index one_time_link_of_account (account_id),
  index one_time_link_of_school (school_id),
  constraint one_time_link_school foreign key (school_id) references school (id),
  constraint one_time_link_account foreign key (account_id) references account (id)
);
