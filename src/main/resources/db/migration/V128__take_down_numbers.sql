-- The number a school gave its last request: it is not given again once that request was disposed of.
create table take_down_counter (
  id uuid not null primary key,
  school_id uuid not null unique references school (id),
  last_number int not null check (last_number > 0)
);
insert into take_down_counter (id, school_id, last_number)
  select uuid(), school_id, max(number) from take_down group by school_id;
