-- That somebody is told that a picture must be taken down, and how far the letter about it came: one for each person.
create table clearance_letter (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  clearance_id uuid not null references photo_clearance (id),
  account_id uuid not null references account (id),
  state varchar(10) not null check (state in ('WAITS', 'SENDING', 'SENT', 'GIVEN_UP', 'MOOT')),
  tries tinyint not null check (tries between 0 and 5),
  -- By the clock of the machine, which nobody moves.
  made_at datetime(6) not null,
  next_try datetime(6) not null,
  unique (clearance_id, account_id),
  index (school_id, account_id),
  index (state, next_try)
);

-- The row of the clearance knew of one letter only.
insert into clearance_letter (id, school_id, clearance_id, account_id, state, tries, made_at, next_try)
  select uuid(), school_id, id, made_by, letter, tries, written_at, next_try from photo_clearance where letter is not null;
alter table photo_clearance drop constraint CONSTRAINT_5;
alter table photo_clearance drop column letter, drop column tries, drop column written_at, drop column next_try;
