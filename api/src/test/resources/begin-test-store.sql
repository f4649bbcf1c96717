-- The administrator that the service would make at the start of each test, whose password nobody knows: hashing one takes half a second.
insert into account (name, password_hash, roles, active, created_by)
values ('admin', '$2a$12$73/iB0Sj3B7Im8ZtRlaUfeqTF0U8k.yWCPK7GSZRmiwfF45b9VVq.', '{admin}', true, 'start');
