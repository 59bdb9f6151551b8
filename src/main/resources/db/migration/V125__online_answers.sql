-- A parent also answers on a page of the school's: signed in, or by a one-time link, when no account is there to record
-- it. All else was recorded by somebody.
alter table photo_consent
  modify evidence varchar(16) not null check (evidence in
    ('PAPER_FORM', 'ADMISSIONS_FORM', 'LETTER_OR_EMAIL', 'ONLINE', 'SPOKEN')),
  modify recorded_by uuid null,
  add constraint photo_consent_recorded check (recorded_by is not null or evidence = 'ONLINE');
