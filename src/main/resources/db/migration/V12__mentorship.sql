-- What two people agree on, want to reach and promise each other, and how they end.

-- Each version that one of the two signed stays as it was signed; the last one may be written on while nobody has.
create table mentoring_agreement (
    tenant uuid not null,
    pairing_id uuid not null references pairing (id),
    number integer not null,
    revision integer not null,
    mentor_teaches varchar(1000) not null,
    mentor_learns varchar(1000) not null,
    mentee_teaches varchar(1000) not null,
    mentee_learns varchar(1000) not null,
    confidentiality varchar(1000) not null,
    boundaries varchar(1000) not null,
    cadence_days integer not null,
    channel varchar(1000) not null,
    no_show varchar(1000) not null,
    stopping varchar(1000) not null,
    written_by varchar(10) not null,
    written_at bigint not null,
    mentor_signed_at bigint,
    mentee_signed_at bigint,
    primary key (pairing_id, number)
);

create table mentoring_goal (
    id uuid primary key,
    tenant uuid not null,
    pairing_id uuid not null references pairing (id),
    learner varchar(10) not null,
    kind varchar(20) not null,
    twin_id uuid references mentoring_goal (id),
    title varchar(200) not null,
    skill_id uuid references skill (id),
    level_from integer not null,
    level_to integer not null,
    evidence varchar(1000) not null,
    due_on date,
    attitude varchar(1000) not null,
    state varchar(10) not null,
    version integer not null,
    made_at bigint not null,
    changed_at bigint not null
);
create index mentoring_goal_by_pairing on mentoring_goal (tenant, pairing_id, made_at);
create index mentoring_goal_by_skill on mentoring_goal (skill_id);

create table mentoring_goal_step (
    goal_id uuid not null references mentoring_goal (id),
    position integer not null,
    words varchar(300) not null,
    done boolean not null,
    primary key (goal_id, position)
);

create table mentoring_commitment (
    id uuid primary key,
    tenant uuid not null,
    pairing_id uuid not null references pairing (id),
    side varchar(10) not null,
    words varchar(300) not null,
    due_on date not null,
    state varchar(10) not null,
    settled_on date,
    version integer not null,
    made_at bigint not null,
    changed_at bigint not null
);
create index mentoring_commitment_by_pairing on mentoring_commitment (tenant, pairing_id, due_on);

-- What each of the two says at the end; told to the other one when both have.
create table mentoring_closing (
    tenant uuid not null,
    pairing_id uuid not null references pairing (id),
    side varchar(10) not null,
    learned varchar(1000) not null,
    differently varchar(1000) not null,
    thanks varchar(1000) not null,
    keep_in_touch boolean,
    contact varchar(300) not null,
    done_at bigint,
    version integer not null,
    changed_at bigint not null,
    primary key (pairing_id, side)
);
