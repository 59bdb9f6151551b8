-- A one-time link by which one parent answers about pictures of all their children. The code in it is not here, only
-- its SHA-256. Moments are of the school's clock.
create table photo_link (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  parent_id uuid not null references person (id),
  token_hash binary(32) not null unique,
  made_at datetime(6) not null,
  made_by uuid not null references account (id),
  expires datetime(6) not null,
  used_at datetime(6) null,
  -- SHA-256 of the answers that used it: the same once more are no others.
  answers_hash binary(32) null,
  ended_at datetime(6) null,
  -- 1 for the parent's newest, null for all before it.
  newest tinyint null check (newest = 1),
  check (expires > made_at),
  check ((used_at is null) = (answers_hash is null)),
  unique (parent_id, newest),
  index (school_id, newest)
);

-- A letter to a parent, and how far it came: so that none is lost with a node and none is sent twice.
create table photo_letter (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  -- The link; what one answered oneself; or that another parent answered.
  kind varchar(12) not null check (kind in ('LINK', 'CONFIRMATION', 'NOTICE')),
  person_id uuid not null references person (id),
  link_id uuid null unique references photo_link (id),
  -- The moment that the answers bear.
  answered_at datetime(6) null,
  state varchar(10) not null check (state in ('WAITS', 'SENDING', 'SENT', 'GIVEN_UP', 'MOOT')),
  tries tinyint not null check (tries between 0 and 5),
  -- By the clock of the machine, not by the school's, which may be moved.
  made_at datetime(6) not null,
  next_try datetime(6) not null,
  check ((kind = 'LINK') = (link_id is not null)),
  check ((kind = 'LINK') = (answered_at is null)),
  unique (person_id, kind, answered_at),
  index (school_id, state)
);
