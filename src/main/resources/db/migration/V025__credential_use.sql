-- When a program last showed its credential, kept to the minute.
alter table api_credential add column last_used datetime(6) after created_by;
