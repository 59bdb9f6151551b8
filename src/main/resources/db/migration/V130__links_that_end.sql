-- One-time links to parents, and letters to them, end by themselves and are kept for a time of their own.
alter table retention_period
  modify record_type varchar(16) not null check (record_type in ('BEHAVIOUR', 'CHILD_PROTECTION', 'SEXUAL_ABUSE',
    'STAFF_ALLEGATION', 'MISUSE', 'TAKE_DOWN', 'PHOTO_CONSENT', 'PHOTO_LINK'));
