-- What parents and pupils answered about each use of a pupil's picture and name. Never changed nor removed: a later
-- answer stands in the place of an earlier one, in the order of recording. What is missing was not answered.
create table photo_consent (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  pupil_id uuid not null references person (id),
  giver_kind varchar(12) not null check (giver_kind in ('RESPONSIBLE', 'CARER', 'PUPIL')),
  -- Somebody of the roster, or whoever it does not hold by name; neither where the pupil answered.
  giver_id uuid null references person (id),
  giver_name varchar(120) null,
  scope varchar(16) not null check (scope in ('IMAGE', 'NAME', 'NAME_WITH_IMAGE')),
  channel varchar(20) not null check (channel in
    ('WEBSITE', 'SCHOOL_SOCIAL_MEDIA', 'NEWSLETTER', 'PRESS', 'VIDEO', 'DISPLAY')),
  answer varchar(10) not null check (answer in ('GIVEN', 'DECLINED', 'WITHDRAWN')),
  evidence varchar(16) not null check (evidence in ('PAPER_FORM', 'ADMISSIONS_FORM', 'LETTER_OR_EMAIL', 'SPOKEN')),
  -- Days of the school; the last may be open. No objection ends by itself.
  first_day date not null,
  last_day date null,
  recorded_at datetime(6) not null,
  recorded_by uuid not null references account (id),
  check (last_day is null or (first_day <= last_day and answer = 'GIVEN')),
  check ((giver_kind = 'PUPIL') = (giver_id is null and giver_name is null)),
  check (giver_id is null or giver_name is null),
  index (school_id, pupil_id, recorded_at)
);
