-- Who has looked at an incident is found by what was looked at, however long the trail of the school has grown.
alter table audit_entry add index audit_entry_subject (school_id, subject);
