-- Calculated pairings, staged before anybody is told. What is only ever read whole stands in one column.

create table pairing_settings (
    programme_id uuid primary key references programme (id),
    tenant uuid not null,
    settings text not null,
    version integer not null,
    changed_by uuid not null,
    changed_at bigint not null
);

create table pairing_round (
    id uuid primary key,
    tenant uuid not null,
    cycle_id uuid not null references programme_cycle (id),
    number integer not null,
    state varchar(12) not null,
    criteria text not null,
    seed bigint not null,
    inputs varchar(64) not null,
    based_on uuid,
    started_by uuid not null,
    started_at bigint not null,
    job uuid not null constraint pairing_round_job_once unique,
    attempts integer not null,
    phase varchar(20) not null,
    percent integer not null,
    beat_at bigint not null,
    ended_at bigint,
    failure varchar(20) not null,
    report text not null,
    decided_by uuid,
    decided_at bigint,
    version integer not null,
    constraint pairing_round_once unique (tenant, cycle_id, number)
);
create index pairing_round_by_state on pairing_round (state, beat_at);

-- Whom a round found for whom.
create table pairing_proposal (
    round_id uuid not null references pairing_round (id),
    tenant uuid not null,
    mentor_id uuid not null,
    mentee_id uuid not null,
    mentor_enrolment uuid not null,
    mentee_enrolment uuid not null,
    total integer not null,
    teach integer not null,
    give integer not null,
    exchange integer not null,
    availability integer not null,
    language integer not null,
    difference integer not null,
    preference integer not null,
    locked boolean not null,
    by_hand boolean not null,
    reason varchar(500) not null,
    broken varchar(300) not null,
    primary key (round_id, mentor_id, mentee_id)
);
create index pairing_proposal_by_score on pairing_proposal (round_id, total desc, mentor_id, mentee_id);

create table pairing_unplaced (
    round_id uuid not null references pairing_round (id),
    tenant uuid not null,
    person_id uuid not null,
    side varchar(10) not null,
    enrolment_id uuid not null,
    reason varchar(20) not null,
    candidates integer not null,
    excluded varchar(1000) not null,
    relief varchar(200) not null,
    primary key (round_id, person_id, side)
);

-- The people as the round saw them, to explain and repeat it; packed.
create table pairing_pool (
    round_id uuid primary key references pairing_round (id),
    tenant uuid not null,
    content bytea not null
);

-- What was changed by hand. Only ever added to.
create table pairing_edit (
    id uuid primary key,
    round_id uuid not null references pairing_round (id),
    tenant uuid not null,
    version integer not null,
    kind varchar(12) not null,
    mentor_id uuid not null,
    mentee_id uuid not null,
    reason varchar(500) not null,
    done_by uuid not null,
    done_at bigint not null
);
create index pairing_edit_by_round on pairing_edit (round_id, version);

-- Two whom staff keeps apart for a whole cycle.
create table pairing_block (
    cycle_id uuid not null references programme_cycle (id),
    mentor_id uuid not null,
    mentee_id uuid not null,
    tenant uuid not null,
    reason varchar(500) not null,
    blocked_by uuid not null,
    blocked_at bigint not null,
    primary key (cycle_id, mentor_id, mentee_id)
);
