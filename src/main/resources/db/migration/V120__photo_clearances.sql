-- That a picture with these pupils in it may be published so: who said it, who else confirmed it, and whether it still
-- holds. Neither the picture nor its name is kept.
create table photo_clearance (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  -- Which picture it is and where it goes, in the words of whoever cleared it.
  title varchar(200) not null,
  channel varchar(20) not null check (channel in
    ('WEBSITE', 'SCHOOL_SOCIAL_MEDIA', 'NEWSLETTER', 'PRESS', 'VIDEO', 'DISPLAY')),
  -- Whether names go with the picture.
  named boolean not null,
  -- The ids of the pupils in it, with commas between.
  pupils text not null,
  made_by uuid not null references account (id),
  made_at datetime(6) not null,
  state varchar(10) not null check (state in ('WAITING', 'CLEARED', 'LAPSED', 'TAKEN_DOWN')),
  -- Somebody else, where a second person had to look.
  confirmed_by uuid null references account (id),
  confirmed_at datetime(6) null,
  -- The school's day on which it was last seen to hold; the day on which it was seen that it no longer does, and on
  -- which its owner took the picture down or gave it up.
  held_on date not null,
  lapsed_on date null,
  ended_on date null,
  -- How far the letter to its owner came, once it has lapsed; by the clock of the machine, which nobody moves.
  letter varchar(10) null check (letter in ('WAITS', 'SENDING', 'SENT', 'GIVEN_UP', 'MOOT')),
  tries tinyint not null check (tries between 0 and 5),
  written_at datetime(6) null,
  next_try datetime(6) null,
  check (confirmed_by is null or confirmed_by <> made_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (state <> 'WAITING' or confirmed_by is null),
  check ((state = 'TAKEN_DOWN') = (ended_on is not null) and (state <> 'LAPSED' or lapsed_on is not null)),
  check ((letter is null) = (written_at is null) and (letter is null) = (next_try is null)),
  index (school_id, state, held_on),
  index (school_id, made_by, made_at),
  index (letter, next_try)
);
