-- What courses ask people to write. The settings of an activity are read whole or not at all, so they stand in one column.

create table activity (
    id uuid primary key,
    tenant uuid not null,
    course_id uuid not null references course (id),
    -- What deep linking minted; copies share it.
    activity_key varchar(40) not null,
    title varchar(510) not null,
    settings text not null,
    version int not null,
    changed_by uuid not null references person (id),
    changed_at bigint not null
);
create index activity_by_course on activity (tenant, course_id);
create index activity_by_key on activity (tenant, activity_key);

-- What an activity said before each change.
create table activity_version (
    activity_id uuid not null references activity (id),
    version int not null,
    tenant uuid not null,
    title varchar(510) not null,
    settings text not null,
    changed_by uuid not null,
    changed_at bigint not null,
    primary key (activity_id, version)
);

create table activity_placement (
    tenant uuid not null,
    resource_link varchar(255) not null,
    course_id uuid not null references course (id),
    activity_id uuid not null references activity (id),
    line_item text,
    line_items text,
    may_send_scores boolean not null,
    seen_at bigint not null,
    primary key (tenant, resource_link)
);
-- A second link gets a copy of the activity.
create unique index activity_placement_by_activity on activity_placement (activity_id);
create index activity_placement_by_course on activity_placement (tenant, course_id);

create table activity_extension (
    activity_id uuid not null references activity (id),
    person_id uuid not null references person (id),
    tenant uuid not null,
    due_at bigint,
    cutoff_at bigint,
    reason varchar(2000) not null,
    given_by uuid not null,
    given_at bigint not null,
    primary key (activity_id, person_id)
);
