-- What the organisation tells of its people. Keys are lower-case numbers and addresses as bytes, so that they are found,
-- put in order and searched by their beginnings alike on every database. They stand before the tenant in their indexes,
-- since many are looked up at once in the middle of an import, when statistics know nothing of the new rows. The person
-- whose record it is, is noted when it was last looked for.

create table employee (
    id uuid primary key,
    tenant uuid not null,
    id_number varchar(100) not null,
    email varchar(255) not null,
    id_key bytea,
    email_key bytea,
    sort_key bytea not null,
    hired_on date,
    role_since date,
    grade integer,
    department varchar(200) not null,
    site varchar(200) not null,
    job_function varchar(200) not null,
    manager_key varchar(255) not null,
    status varchar(10) not null,
    pay_band varchar(60) not null,
    zone varchar(60) not null,
    languages varchar(600) not null,
    changed_at bigint not null,
    first_import uuid not null,
    person_id uuid,
    person_name varchar(255) not null,
    constraint employee_once unique (id_key, tenant)
);
create index employee_by_email on employee (email_key, tenant);
create index employee_in_order on employee (tenant, sort_key, id);
create index employee_by_department on employee (tenant, department, sort_key, id);
create index employee_by_site on employee (tenant, site, sort_key, id);

-- Folded words that an address has besides its first, and those of the person's name: what a search finds by its
-- beginning. Bound to no record by a key, which would be looked at for each of a hundred thousand.
create table employee_word (
    employee_id uuid not null,
    of_name boolean not null,
    word bytea not null,
    tenant uuid not null,
    primary key (employee_id, of_name, word)
);
create index employee_word_by_beginning on employee_word (tenant, word, employee_id);

-- Names of departments and sites, to choose from and to be found by.
create table employee_place (
    tenant uuid not null,
    kind varchar(10) not null,
    name varchar(200) not null,
    primary key (tenant, kind, name)
);

-- Counts up with every import, and is locked by it.
create table employee_revision (
    tenant uuid primary key,
    revision bigint not null
);

create table employee_import (
    id uuid primary key,
    tenant uuid not null,
    done_by uuid not null,
    done_at bigint not null,
    file_lines integer not null,
    added integer not null,
    changed integer not null,
    gone integer not null,
    same integer not null,
    skipped integer not null,
    undone_by uuid,
    undone_at bigint
);
create index employee_import_by_time on employee_import (tenant, done_at);

-- How records were before an import changed them. Only ever added to.
create table employee_version (
    import_id uuid not null references employee_import (id),
    employee_id uuid not null,
    tenant uuid not null,
    id_number varchar(100) not null,
    email varchar(255) not null,
    hired_on date,
    role_since date,
    grade integer,
    department varchar(200) not null,
    site varchar(200) not null,
    job_function varchar(200) not null,
    manager_key varchar(255) not null,
    status varchar(10) not null,
    pay_band varchar(60) not null,
    zone varchar(60) not null,
    languages varchar(600) not null,
    changed_at bigint not null,
    primary key (import_id, employee_id)
);
create index employee_version_by_employee on employee_version (employee_id);

-- How long people say they have been there.
create table tenure_declaration (
    person_id uuid primary key references person (id),
    tenant uuid not null,
    band varchar(20) not null
);
