-- A report is numbered when somebody of the school first looks, after it was received: were the number part of receiving
-- it, every report of a school would wait for the one before it.
alter table incident_report
  drop constraint CONSTRAINT_1,
  add constraint received_on_a_day check ((state = 'RECEIVED') = (received_on is not null)),
  add constraint numbered_once_received check (number is null or state = 'RECEIVED');
alter table report_counter modify column last_number int not null check (last_number >= 0);
