-- When a school is open and when its bells go. Days and times are the school's own, in its zone.
create table term (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  name varchar(80) not null,
  -- Both days belong to the term.
  first_day date not null,
  last_day date not null,
  check (last_day >= first_day),
  foreign key (school_id) references school (id),
  index (school_id, first_day)
);

create table closed_day (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  day date not null,
  reason varchar(120) not null,
  foreign key (school_id) references school (id),
  unique (school_id, day)
);

create table period (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  -- 1 is Monday, 7 is Sunday.
  weekday tinyint not null check (weekday between 1 and 7),
  -- What timetables call it; stays when the name changes.
  period_key varchar(40) not null,
  name varchar(80) not null,
  opens time not null,
  closes time not null,
  -- False for breaks, registration and the like, in which nothing can be authorised.
  lesson boolean not null,
  check (closes > opens),
  foreign key (school_id) references school (id),
  unique (school_id, weekday, period_key)
);
