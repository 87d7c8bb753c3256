-- Who uses the tool. Sort keys are compared byte by byte, so that lists have one order on every database.

create table person (
    id uuid primary key,
    tenant uuid not null,
    subject varchar(255) not null,
    name varchar(255) not null,
    given_name varchar(255) not null,
    family_name varchar(255) not null,
    email varchar(255) not null,
    sourced_id varchar(255) not null,
    named boolean not null,
    administrator boolean not null,
    locale varchar(40) not null,
    constraint person_once unique (tenant, subject)
);

create table course (
    id uuid primary key,
    tenant uuid not null,
    context_id varchar(255) not null,
    title varchar(500) not null,
    label varchar(255) not null,
    sourced_id varchar(255) not null,
    previous_ids text not null,
    roster_url text,
    last_launch_at bigint not null,
    roster_read_at bigint,
    roster_full_read_at bigint,
    roster_tried_at bigint,
    roster_reading_at bigint,
    roster_differences_url text,
    roster_problem_code varchar(60),
    roster_problem_sentence varchar(500),
    constraint course_once unique (tenant, context_id)
);

-- What launches and what rosters say stand apart, since both write at once and neither may undo the other. Sort key and
-- search text are the person's, repeated here so that a list is found, ordered and counted in one course's rows alone.
create table membership (
    course_id uuid not null references course (id),
    person_id uuid not null references person (id),
    tenant uuid not null,
    launch_roles varchar(200) not null,
    launch_learns boolean not null,
    launch_teaches boolean not null,
    roster_roles varchar(200) not null,
    roster_learns boolean not null,
    roster_teaches boolean not null,
    on_roster boolean not null,
    here boolean not null,
    joined_at bigint not null,
    left_at bigint,
    returned_at bigint,
    last_launch_at bigint,
    sort_key bytea not null,
    search_text varchar(600) not null,
    primary key (course_id, person_id)
);
create index membership_by_name on membership (course_id, here, sort_key, person_id);
create index membership_by_person on membership (person_id);

create table role_grant (
    id uuid primary key,
    tenant uuid not null,
    person_id uuid not null references person (id),
    role varchar(40) not null,
    granted_by uuid not null,
    granted_at bigint not null,
    constraint role_grant_once unique (tenant, person_id, role)
);

-- Only ever added to.
create table role_grant_event (
    id uuid primary key,
    tenant uuid not null,
    person_id uuid not null,
    role varchar(40) not null,
    what varchar(10) not null,
    done_by uuid not null,
    done_at bigint not null
);
create index role_grant_event_by_time on role_grant_event (tenant, done_at);
