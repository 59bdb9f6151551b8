-- A school may name anybody as its member; they are one only once they have accepted with that school's own link.
alter table membership add column joined_on date after person_id;
update membership set joined_on = utc_date();
