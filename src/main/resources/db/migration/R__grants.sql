-- What the application may do, table by table. Nothing is granted on the schema as a whole.
grant select, insert, update on school to ${application};
grant select, update on change_sequence to ${application};
grant select, insert, delete on school_change to ${application};
grant select, insert on audit_entry to ${application};
grant select, insert on audit_seal to ${application};
grant select, insert, delete on audit_pending to ${application};
-- A locking read needs the right to update; there is nothing in the row to change.
grant select, update on audit_lease to ${application};
grant select, insert, update on school_platform to ${application};
grant select, insert, update on platform_approval to ${application};
grant select, insert, update on account to ${application};
grant select, insert, update on membership to ${application};
grant select, insert, update, delete on membership_role to ${application};
grant select, insert, update, delete on session to ${application};
grant select, insert, update on one_time_link to ${application};
grant select, insert, update on api_credential to ${application};
grant select, insert, update, delete on term to ${application};
grant select, insert, update, delete on closed_day to ${application};
grant select, insert, update, delete on period to ${application};
grant select, insert, update on policy_edition to ${application};
grant select, insert, update on local_rule to ${application};
grant select, insert, update on person to ${application};
grant select, insert, update on school_class to ${application};
grant select, insert, update on enrolment to ${application};
grant select, insert, update on guardian_link to ${application};
grant select, insert on roster_import to ${application};
grant select, insert, update on timetable_slot to ${application};
grant select, insert, update on cover to ${application};
