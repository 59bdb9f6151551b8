-- An incident of online bullying out of school: who is in it, who handles it, and all that was said and done.
create table incident (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  number int not null check (number > 0),
  title varchar(200) not null,
  state varchar(6) not null check (state in ('OPEN', 'CLOSED')),
  -- Safeguarding comes first.
  urgent boolean not null,
  opened_at datetime(6) not null,
  due_on date not null,
  review_on date null,
  -- How many entries its chronology has; each one makes a new version.
  entries int not null,
  outcome varchar(10) null check (outcome in ('SANCTION', 'RESTORED', 'SUPPORT', 'REFERRED', 'UNFOUNDED', 'NO_ACTION')),
  unique (school_id, number),
  index (school_id, state),
  check ((state = 'CLOSED') = (outcome is not null))
);

create table incident_counter (
  id uuid not null primary key,
  school_id uuid not null unique references school (id),
  last_number int not null check (last_number > 0)
);

-- Who is in it. Somebody of the roster, somebody who works at the school, or a name that nobody has matched yet.
create table incident_party (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  incident_id uuid not null references incident (id),
  role varchar(8) not null check (role in ('TARGET', 'ALLEGED', 'WITNESS', 'REPORTER')),
  name varchar(200) not null,
  person_id uuid null references person (id),
  account_id uuid null,
  removed boolean not null default false,
  index (school_id, incident_id),
  index (school_id, person_id)
);

create table incident_handler (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  incident_id uuid not null references incident (id),
  account_id uuid not null,
  removed boolean not null default false,
  index (school_id, incident_id),
  index (school_id, account_id)
);

-- The chronology: added to, never changed. A correction is an entry of its own.
create table incident_entry (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  incident_id uuid not null references incident (id),
  seq int not null check (seq > 0),
  kind varchar(16) not null check (kind in ('OPENED', 'REPORT', 'TITLE', 'GROUND', 'CONCERNS', 'DECISION', 'ROUTE',
    'PENALTY', 'PARTY', 'PARTY_REMOVED', 'HANDLER', 'HANDLER_REMOVED', 'NOTE', 'CORRECTION', 'ACTION', 'ACTION_DONE',
    'MESSAGE', 'CLOSED', 'REOPENED', 'BREAK_GLASS')),
  entered_by uuid not null,
  entered_at datetime(6) not null,
  text varchar(4000) not null,
  data longtext not null check (json_valid(data)),
  unique (incident_id, seq),
  index (school_id, incident_id)
);

-- Members of staff say which pupils are their own: they are shut out of what concerns them.
create table own_child (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  account_id uuid not null,
  pupil_id uuid not null references person (id),
  declared_at datetime(6) not null,
  unique (school_id, account_id, pupil_id)
);
