-- What people take part in. The rules of a programme are read whole or not at all, so they stand in one column.

create table programme (
    id uuid primary key,
    tenant uuid not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    template varchar(80) not null,
    goal text not null,
    visibility varchar(20) not null,
    approval boolean not null,
    rules text not null,
    notice_version integer not null,
    notice_text text not null,
    archived boolean not null,
    version integer not null,
    changed_at bigint not null
);
create index programme_by_change on programme (tenant, archived, changed_at desc, id);

create table programme_skill (
    programme_id uuid not null references programme (id),
    skill_id uuid not null,
    place integer not null,
    tenant uuid not null,
    primary key (programme_id, skill_id)
);
create index programme_skill_by_skill on programme_skill (tenant, skill_id);

create table programme_course (
    programme_id uuid not null references programme (id),
    course_id uuid not null references course (id),
    place integer not null,
    tenant uuid not null,
    primary key (programme_id, course_id)
);
create index programme_course_by_course on programme_course (course_id);

create table programme_cycle (
    id uuid primary key,
    tenant uuid not null,
    programme_id uuid not null references programme (id),
    name varchar(200) not null,
    opens date not null,
    closes date not null,
    starts date not null,
    ends date,
    cadence_days integer not null,
    min_sessions integer not null,
    capacity integer,
    next_run date,
    zone varchar(60) not null,
    state varchar(20) not null,
    version integer not null
);
create index programme_cycle_by_programme on programme_cycle (programme_id, opens desc, id);
create index programme_cycle_by_state on programme_cycle (state, tenant, closes);

-- Only ever added to.
create table programme_change (
    id uuid primary key,
    tenant uuid not null,
    programme_id uuid not null references programme (id),
    cycle_id uuid,
    what varchar(20) not null,
    fields text not null,
    reason varchar(1000) not null,
    done_by uuid,
    done_at bigint not null
);
create index programme_change_by_time on programme_change (programme_id, done_at desc, id);

create table programme_opt_out (
    programme_id uuid not null references programme (id),
    course_id uuid not null references course (id),
    tenant uuid not null,
    done_by uuid not null,
    done_at bigint not null,
    primary key (programme_id, course_id)
);
create index programme_opt_out_by_course on programme_opt_out (course_id);
