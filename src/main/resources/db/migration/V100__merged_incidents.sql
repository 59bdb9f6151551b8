-- Two incidents turn out to be one: then one of them goes on in the other, and its own record stays beside it. Where
-- that one is merged again, it is the last in which all of them go on. How a merged one ended is told there.
alter table incident
  add merged_into uuid null references incident (id),
  drop constraint CONSTRAINT_1,
  add constraint check ((state = 'CLOSED') = (outcome is not null or merged_into is not null)),
  add constraint check (outcome is null or merged_into is null);
