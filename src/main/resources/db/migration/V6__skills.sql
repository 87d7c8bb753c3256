-- What people can do. Sort keys are compared byte by byte, so that lists have one order on every database; level words
-- and alignments are read and written whole, as JSON.

create table skill_framework (
    id uuid primary key,
    tenant uuid not null,
    identifier varchar(100) not null,
    title varchar(100) not null,
    description varchar(4000) not null,
    licence varchar(500) not null,
    credit varchar(2000) not null,
    source varchar(2000),
    version varchar(60) not null,
    retired boolean not null,
    revision integer not null,
    changed_at bigint not null,
    constraint skill_framework_once unique (tenant, identifier)
);

create table skill (
    id uuid primary key,
    tenant uuid not null,
    framework_id uuid not null references skill_framework (id),
    code varchar(100) not null,
    name varchar(100) not null,
    group_name varchar(100) not null,
    kind varchar(10) not null,
    description varchar(4000) not null,
    parent_id uuid,
    decay varchar(10) not null,
    level_words text not null,
    alignments text not null,
    retired boolean not null,
    version integer not null,
    sort_key bytea not null,
    search_text varchar(400) not null,
    constraint skill_once unique (framework_id, code)
);
create index skill_by_place on skill (tenant, sort_key, id);
create index skill_by_code on skill (tenant, code);
create index skill_by_parent on skill (parent_id);

-- Only ever added to.
create table skill_assessment (
    id uuid primary key,
    tenant uuid not null,
    person_id uuid not null,
    skill_id uuid not null references skill (id),
    level integer not null,
    source varchar(20) not null,
    rater_id uuid not null,
    pairing_id uuid,
    course_id uuid,
    note varchar(1000) not null,
    assessed_at bigint not null
);
create index skill_assessment_by_person on skill_assessment (tenant, person_id, skill_id, source, assessed_at);
create index skill_assessment_by_skill on skill_assessment (skill_id);

-- Only ever added to: a practice that was noted by mistake is taken back by another row.
create table skill_practice (
    id uuid primary key,
    tenant uuid not null,
    person_id uuid not null,
    skill_id uuid not null references skill (id),
    takes_back uuid constraint skill_practice_taken_back_once unique,
    noted_at bigint not null
);
create index skill_practice_by_person on skill_practice (tenant, person_id, skill_id, noted_at);
create index skill_practice_by_skill on skill_practice (skill_id);

create table skill_evidence (
    id uuid primary key,
    tenant uuid not null,
    person_id uuid not null,
    skill_id uuid not null references skill (id),
    assessment_id uuid references skill_assessment (id),
    kind varchar(20) not null,
    title varchar(200) not null,
    link varchar(2000),
    body varchar(4000) not null,
    visibility varchar(20) not null,
    expires_on date,
    added_at bigint not null
);
create index skill_evidence_by_person on skill_evidence (tenant, person_id, added_at);
create index skill_evidence_by_skill on skill_evidence (skill_id);

create table skill_assessment_request (
    id uuid primary key,
    tenant uuid not null,
    asker_id uuid not null,
    asked_id uuid not null,
    skill_id uuid not null references skill (id),
    course_id uuid,
    source varchar(20) not null,
    message varchar(1000) not null,
    state varchar(20) not null,
    reason varchar(1000) not null,
    asked_at bigint not null,
    answered_at bigint,
    assessment_id uuid references skill_assessment (id),
    version integer not null
);
create index skill_assessment_request_by_asker on skill_assessment_request (tenant, asker_id, asked_at);
create index skill_assessment_request_by_asked on skill_assessment_request (tenant, asked_id, asked_at);
create index skill_assessment_request_by_skill on skill_assessment_request (skill_id);

create table skill_profile (
    id uuid primary key,
    tenant uuid not null,
    name varchar(100) not null,
    name_key varchar(200) not null,
    version integer not null,
    changed_at bigint not null,
    constraint skill_profile_once unique (tenant, name_key)
);

create table skill_profile_target (
    profile_id uuid not null references skill_profile (id),
    skill_id uuid not null references skill (id),
    place integer not null,
    level integer not null,
    importance integer not null,
    primary key (profile_id, skill_id)
);
create index skill_profile_target_by_skill on skill_profile_target (skill_id);

create table skill_profile_choice (
    tenant uuid not null,
    person_id uuid not null,
    profile_id uuid not null references skill_profile (id),
    primary key (tenant, person_id)
);
create index skill_profile_choice_by_profile on skill_profile_choice (profile_id);

-- One row a site that set its own half-lives.
create table skill_freshness_rule (
    tenant uuid primary key,
    accuracy_months double precision not null,
    speed_months double precision not null,
    mixed_months double precision not null,
    version integer not null
);
