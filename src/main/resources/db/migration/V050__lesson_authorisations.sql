-- A class is let in to named platforms for one lesson, by somebody, for a purpose, until the bell at the latest.
create table lesson_authorisation (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  lesson_id uuid not null,
  day date not null,
  class_id uuid not null,
  -- As they were when it was made: a lesson may leave the timetable, its authorisation stays.
  class_name varchar(255) not null,
  room varchar(255) not null,
  purpose varchar(200) not null,
  opens datetime(6) not null,
  closes datetime(6) not null,
  -- When the lesson ends, as far as is known.
  bell datetime(6) not null,
  state varchar(10) not null check (state in ('PLANNED', 'LIVE', 'ENDED')),
  ending varchar(20) null
    check (ending in ('CLOSED_BY_HAND', 'OPENED_IN_ERROR', 'TIME_UP', 'REFUSED_AT_OPENING', 'CANCELLED',
      'NO_LONGER_ALLOWED')),
  ended_at datetime(6) null,
  -- Why it was refused at its opening or is no longer allowed, as reason codes with their clauses.
  refusal varchar(400) null,
  opened_by uuid not null,
  opened_by_name varchar(120) not null,
  created_at datetime(6) not null,
  edition_id uuid not null,
  clause varchar(20) null,
  local_rule boolean not null,
  -- Two tabs, a double tap, two teachers at once: a lesson has one authorisation that stands.
  standing boolean as (if(state = 'ENDED', null, true)) persistent,
  unique (school_id, lesson_id, day, standing),
  index (school_id, day),
  index (state, school_id),
  check (opens < closes and closes <= bell),
  check ((state = 'ENDED') = (ending is not null and ended_at is not null))
);

create table authorisation_platform (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  authorisation_id uuid not null references lesson_authorisation (id),
  platform varchar(40) not null,
  opened_by uuid not null,
  opened_by_name varchar(120) not null,
  opened_at datetime(6) not null,
  -- When and why it alone stopped being allowed; the codes are those of lesson_authorisation.
  ended_at datetime(6) null,
  refusal varchar(400) null,
  unique (authorisation_id, platform),
  index (school_id)
);

create table authorisation_exclusion (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  authorisation_id uuid not null references lesson_authorisation (id),
  pupil_id uuid not null,
  unique (authorisation_id, pupil_id),
  index (school_id)
);
