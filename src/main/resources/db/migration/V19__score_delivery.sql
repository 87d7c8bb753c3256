-- Grades on their way into the LMS's gradebook: one row for each person and activity. A version is one wish to have it sent.
create table score_delivery (
    tenant uuid not null,
    activity_id uuid not null,
    person_id uuid not null references person (id),
    platform_id uuid not null,
    version int not null,
    given numeric(14, 5) not null,
    maximum numeric(14, 5) not null,
    comment text not null,
    given_at bigint not null,
    state varchar(20) not null,
    reason varchar(20) not null,
    overwrite boolean not null,
    attempts int not null,
    tries int not null,
    next_at bigint,
    claimant uuid,
    lease_ends bigint,
    last_stamp bigint,
    known_given numeric(14, 5),
    known_maximum numeric(14, 5),
    known_column varchar(2000),
    known_try int not null,
    shown_score numeric(14, 5),
    shown_maximum numeric(14, 5),
    changed_at bigint not null,
    primary key (tenant, activity_id, person_id)
);
create index score_delivery_by_turn on score_delivery (platform_id, next_at);
create index score_delivery_by_lease on score_delivery (platform_id, lease_ends);
create index score_delivery_by_state on score_delivery (state, changed_at);

-- What was sent and what was answered; no words of a comment.
create table score_attempt (
    tenant uuid not null,
    activity_id uuid not null,
    person_id uuid not null,
    try_no int not null,
    version int not null,
    given numeric(14, 5) not null,
    maximum numeric(14, 5) not null,
    begun_at bigint not null,
    ended_at bigint,
    answer varchar(20) not null,
    shown_score numeric(14, 5),
    shown_maximum numeric(14, 5),
    primary key (tenant, activity_id, person_id, try_no)
);
create index score_attempt_by_day on score_attempt (begun_at);

-- Held for the moment by whoever claims scores of a platform, so that no more than a few are at it at a time.
create table score_platform (
    platform_id uuid primary key,
    paused_until bigint not null
);
