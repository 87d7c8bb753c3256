-- How two people are getting on, and what worries one of them.

-- Words are to oneself; nobody else ever reads a row.
create table pulse (
    tenant uuid not null,
    pairing_id uuid not null references pairing (id),
    person_id uuid not null references person (id),
    number int not null,
    side varchar(10) not null,
    -- Null together where it was skipped.
    useful int,
    safe int,
    enough_time int,
    words varchar(1000) not null,
    given_at bigint not null,
    changed_at bigint not null,
    primary key (tenant, pairing_id, person_id, number)
);

create table fit_answer (
    tenant uuid not null,
    pairing_id uuid not null references pairing (id),
    person_id uuid not null references person (id),
    number int not null,
    side varchar(10) not null,
    answer varchar(16) not null,
    given_at bigint not null,
    primary key (tenant, pairing_id, person_id, number)
);

-- Of what was reported nothing is ever updated but reader, state, note, version and times.
create table concern (
    id uuid primary key,
    tenant uuid not null,
    pairing_id uuid not null references pairing (id),
    reporter_id uuid not null references person (id),
    about_id uuid not null references person (id),
    contact_name varchar(120) not null,
    contact_how varchar(300) not null,
    contact_mail varchar(300) not null,
    reader_id uuid references person (id),
    words varchar(4000) not null,
    evidence text not null,
    split boolean not null,
    seal varchar(64) not null,
    state varchar(16) not null,
    note varchar(2000) not null,
    version int not null,
    reported_at bigint not null,
    seen_at bigint,
    closed_at bigint
);
create index concern_by_reporter on concern (tenant, reporter_id);
create index concern_by_reader on concern (tenant, reader_id);
create index concern_by_mail on concern (tenant, contact_mail);
