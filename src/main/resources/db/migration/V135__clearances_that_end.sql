-- What was cleared, lists of those who left and lifted marks end by themselves too.
alter table retention_period
  modify record_type varchar(16) not null check (record_type in ('BEHAVIOUR', 'CHILD_PROTECTION', 'SEXUAL_ABUSE',
    'STAFF_ALLEGATION', 'MISUSE', 'TAKE_DOWN', 'PHOTO_CONSENT', 'PHOTO_LINK', 'PHOTO_CLEARANCE', 'PUPIL_LIST',
    'LIFTED_MARK'));
