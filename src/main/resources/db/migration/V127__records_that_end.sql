-- Records that nobody closes: entries about misuse, requests to take pictures down, answers about pupils who have left.
alter table retention_period
  modify record_type varchar(16) not null check (record_type in ('BEHAVIOUR', 'CHILD_PROTECTION', 'SEXUAL_ABUSE',
    'STAFF_ALLEGATION', 'MISUSE', 'TAKE_DOWN', 'PHOTO_CONSENT')),
  modify counted_from varchar(7) not null check (counted_from in ('BIRTH', 'CLOSING', 'END'));
