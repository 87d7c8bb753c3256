-- Who takes part in which cycle, on which side, with which answers.

create table enrolment (
    id uuid primary key,
    tenant uuid not null,
    cycle_id uuid not null,
    person_id uuid not null references person (id),
    sides varchar(20) not null,
    state varchar(12) not null,
    languages varchar(1000) not null,
    availability varchar(84) not null,
    zone varchar(60) not null,
    topics_off text not null,
    capacity int not null,
    tenure varchar(20),
    consent_notice int,
    consent_at bigint,
    pause_from date,
    pause_to date,
    version int not null,
    changed_at bigint not null,
    constraint enrolment_once unique (tenant, cycle_id, person_id)
);
create index enrolment_by_person on enrolment (tenant, person_id);
create index enrolment_by_state on enrolment (tenant, state);

create table enrolment_need (
    enrolment_id uuid not null references enrolment (id),
    tenant uuid not null,
    place int not null,
    skill_id uuid not null,
    current_level int not null,
    wanted_level int not null,
    priority int not null,
    primary key (enrolment_id, place)
);
create index enrolment_need_by_skill on enrolment_need (tenant, skill_id);

create table enrolment_offer (
    enrolment_id uuid not null references enrolment (id),
    tenant uuid not null,
    place int not null,
    skill_id uuid not null,
    level int not null,
    sentence varchar(200) not null,
    shown boolean not null,
    primary key (enrolment_id, place)
);
create index enrolment_offer_by_skill on enrolment_offer (tenant, skill_id);

-- Whom somebody would rather not be paired with: for the pairing's rule alone.
create table enrolment_avoid (
    enrolment_id uuid not null references enrolment (id),
    tenant uuid not null,
    place int not null,
    person_id uuid not null,
    primary key (enrolment_id, place)
);

create table enrolment_orientation (
    enrolment_id uuid not null references enrolment (id),
    tenant uuid not null,
    side varchar(10) not null,
    units_read varchar(200) not null,
    right_answers varchar(200) not null,
    done_at bigint,
    primary key (enrolment_id, side)
);

-- Only ever added to.
create table enrolment_event (
    id uuid primary key,
    tenant uuid not null,
    enrolment_id uuid not null,
    what varchar(12) not null,
    state varchar(12) not null,
    reason varchar(500) not null,
    done_by uuid not null,
    done_at bigint not null
);
create index enrolment_event_by_enrolment on enrolment_event (tenant, enrolment_id, done_at);

create table cycle_invitation (
    id uuid primary key,
    tenant uuid not null,
    cycle_id uuid not null,
    side varchar(10) not null,
    contact_kind varchar(10) not null,
    contact varchar(255) not null,
    name varchar(255) not null,
    person_id uuid,
    invited_by uuid not null,
    invited_at bigint not null,
    opened_at bigint,
    withdrawn_at bigint,
    constraint cycle_invitation_once unique (tenant, cycle_id, contact_kind, contact)
);
create index cycle_invitation_by_contact on cycle_invitation (tenant, contact);
create index cycle_invitation_by_person on cycle_invitation (tenant, person_id);
create index cycle_invitation_by_day on cycle_invitation (invited_at);

-- Only ever added to.
create table cycle_invitation_reminder (
    id uuid primary key,
    tenant uuid not null,
    invitation_id uuid not null references cycle_invitation (id),
    after_days int not null,
    noted_at bigint not null,
    constraint cycle_invitation_reminder_once unique (invitation_id, after_days)
);
