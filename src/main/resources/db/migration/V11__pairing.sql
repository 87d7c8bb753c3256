-- What became of two people who were put together or found each other.

create table pairing (
    id uuid primary key,
    tenant uuid not null,
    cycle_id uuid not null,
    round_id uuid,
    mentor_enrolment_id uuid not null references enrolment (id),
    mentor_id uuid not null references person (id),
    mentee_enrolment_id uuid not null references enrolment (id),
    mentee_id uuid not null references person (id),
    state varchar(16) not null,
    asked_first varchar(10) not null,
    score_total int,
    score_teach int,
    score_give int,
    score_exchange int,
    score_availability int,
    score_language int,
    score_difference int,
    score_preference int,
    due_on date,
    remind_at bigint,
    due_at bigint,
    reminded boolean not null,
    paused_to date,
    -- The two and their cycle while it is not over, so that two people have one at most; then null.
    open_key uuid,
    version int not null,
    made_at bigint not null,
    changed_at bigint not null,
    constraint pairing_open_once unique (tenant, open_key)
);
create index pairing_by_cycle on pairing (tenant, cycle_id, changed_at);
create index pairing_by_mentor on pairing (tenant, mentor_id);
create index pairing_by_mentee on pairing (tenant, mentee_id);
create index pairing_by_state on pairing (state, changed_at);

-- Only ever added to.
create table pairing_event (
    id uuid primary key,
    tenant uuid not null,
    pairing_id uuid not null references pairing (id),
    what varchar(20) not null,
    state varchar(16) not null,
    reason varchar(24),
    words varchar(500) not null,
    done_by uuid,
    done_at bigint not null
);
create index pairing_event_by_pairing on pairing_event (tenant, pairing_id, done_at);

-- Whom somebody would like in a cycle, best first.
create table pairing_choice_list (
    id uuid primary key,
    tenant uuid not null,
    cycle_id uuid not null,
    enrolment_id uuid not null references enrolment (id),
    person_id uuid not null references person (id),
    sent boolean not null,
    version int not null,
    changed_at bigint not null,
    constraint pairing_choice_list_once unique (tenant, cycle_id, person_id)
);
create index pairing_choice_list_by_person on pairing_choice_list (tenant, person_id);

create table pairing_choice (
    list_id uuid not null references pairing_choice_list (id),
    tenant uuid not null,
    place int not null,
    chooser varchar(10) not null,
    person_id uuid not null references person (id),
    enrolment_id uuid not null references enrolment (id),
    state varchar(12) not null,
    pairing_id uuid references pairing (id),
    changed_at bigint not null,
    primary key (list_id, place)
);
create index pairing_choice_by_pairing on pairing_choice (tenant, pairing_id);

-- What somebody noted for themselves about a suggestion.
create table pairing_mark (
    tenant uuid not null,
    cycle_id uuid not null,
    person_id uuid not null references person (id),
    about_id uuid not null references person (id),
    mark varchar(12) not null,
    primary key (tenant, cycle_id, person_id, about_id)
);

-- Which side of a programme is asked first, where staff said so.
create table pairing_offer_rule (
    tenant uuid not null,
    programme_id uuid not null references programme (id),
    asked_first varchar(10) not null,
    primary key (tenant, programme_id)
);
