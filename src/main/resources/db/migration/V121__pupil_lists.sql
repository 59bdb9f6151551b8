-- Pupils whom a member of staff often has in pictures together: a team, a play, a trip. Nobody else sees it.
create table pupil_list (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  account_id uuid not null references account (id),
  name varchar(120) not null,
  -- Their ids, with commas between.
  pupils text not null,
  made_at datetime(6) not null,
  index (school_id, account_id)
);
