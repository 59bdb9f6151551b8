-- What happened to a subject lately is asked whenever a list is looked at.
alter table audit_entry add index audit_entry_subject_at (school_id, subject, at), drop index audit_entry_subject;
