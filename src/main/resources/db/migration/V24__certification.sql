-- Certificates that must be kept alive: the issuers' rules, who holds what until when, and what counts for it.
-- Units are kept in hundredths.

create table certification (
    id uuid primary key,
    tenant uuid not null,
    issuer varchar(320) not null,
    name varchar(320) not null,
    unit varchar(80) not null,
    cycle_months int not null,
    required int not null,
    carry_over_most int not null,
    fee_minor bigint,
    fee_currency varchar(3),
    grace_days int not null,
    meetings_category varchar(80),
    meetings_per_hour int,
    source varchar(2000) not null,
    checked_on date,
    retired boolean not null,
    version int not null
);
create index certification_by_tenant on certification (tenant, issuer, name);

create table certification_category (
    tenant uuid not null,
    certification_id uuid not null references certification (id) on delete cascade,
    position int not null,
    code varchar(80) not null,
    name varchar(320) not null,
    least int not null,
    most int,
    primary key (certification_id, position)
);

create table holding (
    id uuid primary key,
    tenant uuid not null,
    person_id uuid not null references person (id),
    certification_id uuid not null references certification (id),
    starts_on date not null,
    expires_on date not null,
    carried_in int not null,
    renewed_on date,
    version int not null
);
create index holding_by_person on holding (tenant, person_id, expires_on);

create table credit (
    id uuid primary key,
    tenant uuid not null,
    person_id uuid not null references person (id),
    done_on date not null,
    title varchar(400) not null,
    provider varchar(400) not null,
    evidence varchar(2000) not null,
    -- The meeting lives in another feature and may go.
    session_id uuid,
    version int not null,
    constraint credit_once_a_meeting unique (tenant, person_id, session_id)
);
create index credit_by_person on credit (tenant, person_id, done_on);

create table credit_allocation (
    tenant uuid not null,
    credit_id uuid not null references credit (id) on delete cascade,
    holding_id uuid not null references holding (id),
    category varchar(80) not null,
    units int not null,
    primary key (credit_id, holding_id)
);
create index credit_allocation_by_holding on credit_allocation (holding_id);
