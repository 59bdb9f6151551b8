-- Who is at a school, as its roster says: pupils, staff, parents and others; their classes and their places in them.
-- Nobody is deleted: whoever a roster leaves out has ended on that day.
create table person (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  sourced_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  role varchar(20) not null check (role in
    ('ADMINISTRATOR', 'AIDE', 'GUARDIAN', 'PARENT', 'PROCTOR', 'RELATIVE', 'STUDENT', 'TEACHER')),
  -- Whether the school lets this person use its systems.
  enabled boolean not null,
  username varchar(255) not null,
  given_name varchar(255) not null,
  family_name varchar(255) not null,
  year_group varchar(10) check (year_group in ('RECEPTION', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7', 'Y8', 'Y9',
    'Y10', 'Y11', 'Y12', 'Y13')),
  -- Identifiers as delivered, joined by commas, to tell whether a later roster says the same.
  orgs longtext not null,
  agents longtext not null,
  ended_on date,
  check ((role = 'STUDENT') = (year_group is not null)),
  foreign key (school_id) references school (id),
  unique (school_id, sourced_id),
  index (school_id, username)
);

create table school_class (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  sourced_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  title varchar(255) not null,
  code varchar(255) not null,
  kind varchar(10) not null check (kind in ('HOMEROOM', 'SCHEDULED')),
  org varchar(255) not null,
  sessions longtext not null,
  location varchar(255) not null,
  ended_on date,
  foreign key (school_id) references school (id),
  unique (school_id, sourced_id)
);

create table enrolment (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  sourced_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  class_id uuid not null,
  person_id uuid not null,
  role varchar(20) not null check (role in
    ('ADMINISTRATOR', 'AIDE', 'GUARDIAN', 'PARENT', 'PROCTOR', 'RELATIVE', 'STUDENT', 'TEACHER')),
  is_primary boolean not null,
  begins date,
  -- The first day on which it no longer holds.
  ends date,
  ended_on date,
  check (begins is null or ends is null or ends > begins),
  foreign key (school_id) references school (id),
  foreign key (class_id) references school_class (id),
  foreign key (person_id) references person (id),
  unique (school_id, sourced_id),
  index (school_id, class_id),
  index (school_id, person_id)
);

create table guardian_link (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  pupil_id uuid not null,
  guardian_id uuid not null,
  ended_on date,
  foreign key (school_id) references school (id),
  foreign key (pupil_id) references person (id),
  foreign key (guardian_id) references person (id),
  unique (school_id, pupil_id, guardian_id),
  index (school_id, guardian_id)
);
