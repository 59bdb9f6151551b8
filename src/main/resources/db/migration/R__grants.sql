-- What the application may do, table by table. Nothing is granted on the schema as a whole.
grant select, insert, update on school to ${application};
