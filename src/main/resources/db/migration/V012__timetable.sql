-- Who teaches which class in which period of the week, and who stands in on a day.
create table timetable_slot (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  weekday tinyint not null check (weekday between 1 and 7),
  -- A period of that weekday; a slot whose period the bells no longer have does not take place.
  period_key varchar(40) not null,
  class_id uuid not null,
  teacher_id uuid not null,
  room varchar(255) not null,
  -- From which day on; empty for the school's first timetable.
  begins_on date,
  -- The first day on which it no longer holds.
  ended_on date,
  foreign key (school_id) references school (id),
  foreign key (class_id) references school_class (id),
  foreign key (teacher_id) references person (id),
  index (school_id, weekday),
  index (school_id, teacher_id)
);

create table cover (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  slot_id uuid not null,
  day date not null,
  teacher_id uuid not null,
  reason varchar(200) not null,
  assigned_by uuid not null,
  assigned_at datetime(6) not null,
  ended_by uuid,
  ended_at datetime(6),
  -- True or nothing, so that at most one person stands in for a lesson.
  stands boolean as (if(ended_at is null, true, null)) persistent,
  check ((ended_by is null) = (ended_at is null)),
  foreign key (school_id) references school (id),
  foreign key (slot_id) references timetable_slot (id),
  foreign key (teacher_id) references person (id),
  unique (slot_id, day, stands),
  index (school_id, day)
);
