-- One person's work in one activity, as graders have it. What lists show stands in columns; sheets, grades and requests
-- are read whole. Sort key is the person's, compared byte by byte.
create table grading_paper (
    id uuid primary key,
    tenant uuid not null,
    activity_id uuid not null references activity (id),
    person_id uuid not null references person (id),
    number int not null,
    pseudonym varchar(40) not null,
    sort_key bytea not null,
    submission_id uuid,
    attempt int not null,
    submitted_at bigint,
    words int not null,
    state varchar(20) not null,
    extended_due_at bigint,
    waiver varchar(2000),
    marker_id uuid,
    held_by uuid,
    held_until bigint,
    sheet text not null,
    points numeric(7, 2),
    grade text,
    released numeric(7, 2),
    given_back text,
    regrade text,
    regrade_open boolean not null,
    version int not null,
    constraint grading_paper_once unique (tenant, activity_id, person_id),
    constraint grading_paper_number unique (tenant, activity_id, number)
);
-- One for each order of the queue: the next one of a state is the first entry behind a place.
create index grading_paper_by_time on grading_paper (tenant, activity_id, state, submitted_at, id);
create index grading_paper_by_name on grading_paper (tenant, activity_id, state, sort_key, id);
create index grading_paper_by_number on grading_paper (tenant, activity_id, state, number);
create index grading_paper_by_person on grading_paper (tenant, person_id);
create index grading_paper_by_state on grading_paper (state, tenant, activity_id);

-- What was done; only ever added to.
create table grading_event (
    id uuid primary key,
    place bigint generated always as identity,
    tenant uuid not null,
    paper_id uuid not null references grading_paper (id),
    at bigint not null,
    done_by uuid,
    what varchar(20) not null,
    words text not null,
    raw numeric(7, 2),
    penalised numeric(7, 2)
);
create index grading_event_by_paper on grading_event (tenant, paper_id, at);

-- What a grader says often; each one's own.
create table bank_comment (
    id uuid primary key,
    tenant uuid not null,
    owner_id uuid not null references person (id),
    criterion varchar(60),
    criterion_level int,
    words varchar(4000) not null,
    uses int not null,
    changed_at bigint not null,
    version int not null
);
create index bank_comment_by_owner on bank_comment (tenant, owner_id, criterion);
