-- Where e-mail reaches a parent, as the roster says; of nobody else.
alter table person add column mail varchar(254) null,
  add constraint person_mail_of_parents check (mail is null or role in ('PARENT', 'GUARDIAN', 'RELATIVE'));
