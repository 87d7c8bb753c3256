-- What can be taken to learn something. Expenses, credits and terms are read and written whole, as JSON; the sum of the
-- expenses stands beside them to be searched by. A title is kept once a provider, whatever its case: name_key is a digest
-- of both, folded. Sort keys are compared byte by byte, so that lists have one order on every database.

create table offering (
    id uuid primary key,
    tenant uuid not null,
    kind varchar(20) not null,
    title varchar(200) not null,
    provider varchar(200) not null,
    accredited boolean not null,
    url varchar(2000) not null,
    course_id uuid references course (id),
    cost_minor bigint not null,
    currency varchar(3),
    expenses text not null,
    credits text not null,
    terms text not null,
    hours integer not null,
    language varchar(35) not null,
    mode varchar(20) not null,
    checked_on date,
    retired boolean not null,
    version integer not null,
    changed_at bigint not null,
    name_key uuid not null,
    sort_key bytea not null,
    search_text varchar(900) not null,
    constraint offering_once unique (tenant, name_key),
    constraint offering_course_once unique (tenant, course_id)
);
create index offering_by_place on offering (tenant, sort_key, id);
create index offering_by_course on offering (course_id);

create table offering_skill (
    offering_id uuid not null references offering (id),
    skill_id uuid not null references skill (id),
    tenant uuid not null,
    place integer not null,
    to_level integer not null,
    primary key (offering_id, skill_id)
);
create index offering_skill_by_skill on offering_skill (skill_id);

create table offering_prerequisite (
    offering_id uuid not null references offering (id),
    prerequisite_id uuid not null references offering (id),
    tenant uuid not null,
    place integer not null,
    primary key (offering_id, prerequisite_id)
);
create index offering_prerequisite_by_earlier on offering_prerequisite (prerequisite_id);
create index offering_prerequisite_by_tenant on offering_prerequisite (tenant);

-- One row a person and offering: what somebody who did it says of it. Shown to others as sums of five and more.
create table offering_rating (
    offering_id uuid not null references offering (id),
    person_id uuid not null references person (id),
    tenant uuid not null,
    stars integer not null,
    sentence varchar(300) not null,
    rated_at bigint not null,
    primary key (offering_id, person_id)
);
create index offering_rating_by_person on offering_rating (person_id);

-- Held by whoever changes what comes before what, so that two changes at once make no loop.
create table catalogue_hold (
    tenant uuid primary key
);
