-- A member of staff asks for an exception to a rule, for written authority, or gives notice; somebody decides.
create table exception_request (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  -- Given when it is asked; a draft has none.
  number int null check (number > 0),
  requester_id uuid not null,
  way varchar(10) not null check (way in ('EXCEPTION', 'AUTHORITY', 'NOTICE')),
  state varchar(10) not null check (state in ('DRAFT', 'ASKED', 'ASKED_BACK', 'GRANTED', 'DECLINED', 'REVOKED',
    'WITHDRAWN', 'RECEIVED')),
  -- As they were when it was asked; while it is a draft, as they are.
  edition_id uuid not null,
  clause varchar(40) not null,
  route varchar(40) null,
  named_role varchar(30) not null,
  -- How long it may last at most, where the edition says so: a period as ISO 8601 writes it.
  edition_limit varchar(20) null,
  what varchar(200) not null,
  why varchar(2000) not null,
  people varchar(500) not null,
  tell_dsl boolean not null,
  asked longtext not null check (json_valid(asked)),
  asked_at datetime(6) null,
  due_on date null,
  renews uuid null references exception_request (id),
  granted longtext null check (json_valid(granted)),
  granted_last date null,
  conditions longtext null check (json_valid(conditions)),
  decided_by uuid null,
  decided_role varchar(30) null,
  decided_at datetime(6) null,
  decision_reason varchar(2000) null,
  revoked_by uuid null,
  revoked_at datetime(6) null,
  revocation_reason varchar(2000) null,
  -- Somebody wanted to ask, and nobody was in post.
  stuck_since datetime(6) null,
  due_reminded boolean not null default false,
  lapse_reminded boolean not null default false,
  lapse_entered boolean not null default false,
  created_at datetime(6) not null,
  unique (school_id, number),
  index (school_id, state),
  index (school_id, requester_id),
  check ((state = 'DRAFT') = (number is null)),
  check (number is null or asked_at is not null),
  check ((state in ('GRANTED', 'REVOKED')) = (granted is not null)),
  check ((granted is null) = (granted_last is null)),
  check ((state in ('GRANTED', 'REVOKED', 'DECLINED')) = (decided_by is not null and decided_at is not null)),
  check ((state = 'REVOKED') = (revoked_by is not null and revoked_at is not null and revocation_reason is not null))
);

-- The pupils and parents it concerns, where the school's roster knows them.
create table exception_person (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  request_id uuid not null references exception_request (id),
  person_id uuid not null references person (id),
  unique (request_id, person_id),
  index (school_id)
);

-- What was said on it, by whom and when: added to, never changed.
create table exception_word (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  request_id uuid not null references exception_request (id),
  kind varchar(10) not null check (kind in ('ASKED', 'ASKED_BACK', 'ANSWERED', 'GRANTED', 'DECLINED', 'REVOKED',
    'WITHDRAWN', 'RECEIVED', 'REMINDED')),
  -- Absent where nobody but the clock did it.
  said_by uuid null,
  said_at datetime(6) not null,
  text varchar(2000) not null,
  index (school_id, request_id)
);

-- When somebody last looked at it.
create table exception_look (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  request_id uuid not null references exception_request (id),
  account_id uuid not null,
  seen_at datetime(6) not null,
  unique (request_id, account_id),
  index (school_id, account_id)
);

-- The number given last.
create table exception_counter (
  id uuid not null primary key,
  school_id uuid not null unique references school (id),
  last_number int not null
);
