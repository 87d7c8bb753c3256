-- What two people write down for each other and for themselves.

create table note (
    id uuid primary key,
    tenant uuid not null,
    pairing_id uuid not null references pairing (id),
    author_id uuid not null references person (id),
    kind varchar(12) not null,
    -- The meeting lives in another feature and may go.
    session_id uuid,
    -- 20,000 characters as people count them may be twice as many units.
    words varchar(40000) not null,
    version int not null,
    made_at bigint not null,
    changed_at bigint not null
);
create index note_by_pairing on note (tenant, pairing_id, changed_at);

create table idea (
    id uuid primary key,
    tenant uuid not null,
    programme_id uuid not null references programme (id),
    pairing_id uuid not null references pairing (id),
    by_id uuid not null references person (id),
    asked_id uuid not null references person (id),
    words varchar(4000) not null,
    area varchar(160) not null,
    audience varchar(12) not null,
    state varchar(12) not null,
    answer_by bigint not null,
    answer varchar(4000) not null,
    answered_by uuid references person (id),
    answered_at bigint,
    version int not null,
    made_at bigint not null,
    changed_at bigint not null
);
create index idea_by_pairing on idea (tenant, pairing_id, made_at);
create index idea_by_programme on idea (tenant, programme_id, made_at);

create table introduction (
    id uuid primary key,
    tenant uuid not null,
    pairing_id uuid not null references pairing (id),
    from_side varchar(10) not null,
    person_id uuid references person (id),
    name varchar(240) not null,
    why varchar(1000) not null,
    state varchar(12) not null,
    version int not null,
    made_at bigint not null,
    changed_at bigint not null
);
create index introduction_by_pairing on introduction (tenant, pairing_id, changed_at);

create table thank_you (
    id uuid primary key,
    tenant uuid not null,
    programme_id uuid not null references programme (id),
    pairing_id uuid not null references pairing (id),
    from_id uuid not null references person (id),
    to_id uuid not null references person (id),
    words varchar(1000) not null,
    giver_shows boolean not null,
    receiver_shows boolean not null,
    made_at bigint not null
);
create index thank_you_by_pairing on thank_you (tenant, pairing_id, made_at);
create index thank_you_by_programme on thank_you (tenant, programme_id, made_at);
create index thank_you_by_receiver on thank_you (tenant, to_id);
