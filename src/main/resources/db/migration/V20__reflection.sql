-- What people write in activities. A reflection is its author's alone; a submission is what others read, and never changes.

create table reflection (
    id uuid primary key,
    tenant uuid not null,
    activity_id uuid not null,
    person_id uuid not null references person (id),
    state varchar(12) not null,
    side varchar(10),
    -- The pairing lives in another feature and may go.
    pairing_id uuid,
    -- Texts by the ids of prompts, as JSON: read and written whole.
    answers text not null,
    ai_statement text not null,
    shows_timeline boolean not null,
    meetings text not null,
    spells text not null,
    words int not null,
    -- The window that saved last, and the number of its save; null after anything else.
    window_id uuid,
    window_save int,
    attempt int not null,
    version int not null,
    begun_at bigint not null,
    changed_at bigint not null,
    submitted_at bigint,
    constraint reflection_once unique (tenant, activity_id, person_id)
);
create index reflection_by_person on reflection (tenant, person_id, changed_at);

create table reflection_version (
    reflection_id uuid not null references reflection (id),
    tenant uuid not null,
    number int not null,
    written_at bigint not null,
    words int not null,
    answers text not null,
    primary key (reflection_id, number)
);

-- Only ever added to, and marked as taken back.
create table submission (
    id uuid primary key,
    tenant uuid not null,
    activity_id uuid not null,
    person_id uuid not null references person (id),
    attempt int not null,
    receipt varchar(20) not null,
    side varchar(10),
    answers text not null,
    ai_statement text not null,
    sessions text not null,
    timeline text not null,
    words int not null,
    submitted_at bigint not null,
    taken_back_at bigint
);
create index submission_by_person on submission (tenant, activity_id, person_id, submitted_at);
