-- When two people meet, and what became of it.

create table mentoring_session (
    id uuid primary key,
    tenant uuid not null,
    pairing_id uuid not null references pairing (id),
    -- Names it in calendars: the same for all that a meeting was moved to.
    entry_id uuid not null,
    state varchar(12) not null,
    -- Up to three instants in microseconds, with commas between them.
    options varchar(80) not null,
    starts_at bigint,
    minutes int not null,
    place varchar(500) not null,
    agenda varchar(60),
    made_by varchar(10) not null,
    ended_by varchar(10),
    reason varchar(500) not null,
    held_by varchar(10),
    held_at bigint,
    settles_at bigint,
    settled boolean not null,
    objected_by varchar(10),
    objection varchar(500) not null,
    noted_late boolean not null,
    sequence_no int not null,
    version int not null,
    made_at bigint not null,
    changed_at bigint not null
);
create index mentoring_session_by_pairing on mentoring_session (tenant, pairing_id);
create index mentoring_session_unsettled on mentoring_session (state, settled, settles_at);

-- A person's private calendar; its secret is kept as SHA-256.
create table calendar_feed (
    tenant uuid not null,
    person_id uuid not null references person (id),
    token_hash varchar(64) not null,
    made_at bigint not null,
    primary key (tenant, person_id),
    constraint calendar_feed_token unique (token_hash)
);

-- What a programme says in the place of an agenda of the library; lines are divided by line breaks.
create table agenda_edit (
    tenant uuid not null,
    programme_id uuid not null references programme (id),
    agenda varchar(60) not null,
    title varchar(120) not null,
    senior_lines varchar(2500) not null,
    junior_lines varchar(2500) not null,
    hidden boolean not null,
    version int not null,
    changed_at bigint not null,
    primary key (tenant, programme_id, agenda)
);
