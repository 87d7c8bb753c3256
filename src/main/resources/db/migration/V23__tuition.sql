-- Policies: each version for good.
create table tuition_policy (
    id uuid not null,
    tenant uuid not null,
    version int not null,
    name varchar(200) not null,
    terms text not null,
    made_by uuid not null,
    made_at bigint not null,
    primary key (id, version)
);
create index tuition_policy_by_tenant on tuition_policy (tenant, id, version);

-- What the law says, as somebody looked it up. What everybody begins with has the tenant of zeros.
create table tuition_figure (
    tenant uuid not null,
    jurisdiction varchar(6) not null,
    topic varchar(20) not null,
    tax_year int not null,
    amount_minor bigint,
    currency varchar(3),
    words varchar(1000) not null,
    source varchar(1000) not null,
    checked_on date not null,
    primary key (tenant, jurisdiction, topic, tax_year)
);
insert into tuition_figure values
    ('00000000-0000-0000-0000-000000000000', 'US', 'TAX_FREE', 2026, 525000, 'USD', '',
     'Internal Revenue Code section 127(a)(2); indexed only for years after 2026 (P.L. 119-21)', date '2026-11-28'),
    ('00000000-0000-0000-0000-000000000000', 'US-CA', 'RETENTION', 2026, null, null,
     'California makes most terms void by which an employee pays if they leave, in contracts from 1 January 2026, with narrow exceptions. Have a lawyer look before you switch this on.',
     'California Assembly Bill 692', date '2026-11-28');

-- Whoever adds to somebody's entries holds their row here first.
create table tuition_account (
    tenant uuid not null,
    person_id uuid not null references person (id),
    primary key (tenant, person_id)
);

-- The sums of a cost centre's entries, kept with each of them; its row is held second.
create table tuition_budget (
    tenant uuid not null,
    cost_centre varchar(200) not null,
    benefit_year int not null,
    currency varchar(3) not null,
    allocated bigint not null,
    reserved bigint not null,
    paid bigint not null,
    primary key (tenant, cost_centre, benefit_year, currency),
    constraint tuition_budget_holds check (reserved >= 0 and paid >= 0 and reserved + paid <= allocated)
);

-- Never changed, never deleted.
create table tuition_entry (
    id uuid primary key,
    place bigint generated always as identity,
    tenant uuid not null,
    kind varchar(10) not null,
    policy_id uuid,
    person_id uuid references person (id),
    cost_centre varchar(200) not null,
    benefit_year int not null,
    tax_year int not null,
    category varchar(20),
    request_id uuid,
    amount_minor bigint not null,
    currency varchar(3) not null,
    reserved_minor bigint not null,
    paid_minor bigint not null,
    done_by uuid not null,
    done_at bigint not null,
    note varchar(2000) not null
);
create index tuition_entry_by_person on tuition_entry (tenant, person_id, policy_id);
create index tuition_entry_by_request on tuition_entry (tenant, request_id);
create index tuition_entry_by_budget on tuition_entry (tenant, cost_centre, benefit_year);

create table tuition_request (
    id uuid primary key,
    tenant uuid not null,
    person_id uuid not null references person (id),
    policy_id uuid not null,
    policy_version int not null,
    content text not null,
    search varchar(600) not null,
    cost_centre varchar(200) not null,
    state varchar(20) not null,
    desk varchar(20) not null,
    owner_id uuid,
    -- Whether somebody else than the requester is to act.
    waiting boolean not null,
    due_on date,
    benefit_year int not null,
    reserved_minor bigint not null,
    grade varchar(20) not null,
    payable_minor bigint not null,
    taxable_minor bigint,
    paid_on date,
    resumes varchar(20),
    appealed boolean not null,
    escalated boolean not null,
    version int not null,
    made_at bigint not null,
    changed_at bigint not null
);
create index tuition_request_by_person on tuition_request (tenant, person_id, made_at);
create index tuition_request_by_turn on tuition_request (tenant, waiting, due_on, id);
create index tuition_request_by_owner on tuition_request (tenant, owner_id, waiting, due_on, id);
create index tuition_request_by_state on tuition_request (tenant, state, made_at);
create index tuition_request_by_due on tuition_request (state, due_on);

create table tuition_event (
    id uuid primary key,
    place bigint generated always as identity,
    tenant uuid not null,
    request_id uuid not null references tuition_request (id),
    happened_at bigint not null,
    done_by uuid,
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    act varchar(20) not null,
    reason varchar(30),
    words varchar(2000) not null
);
create index tuition_event_by_request on tuition_event (tenant, request_id, place);

create table tuition_proof (
    id uuid primary key,
    tenant uuid not null,
    request_id uuid not null references tuition_request (id),
    kind varchar(20) not null,
    name varchar(2000) not null,
    media_type varchar(60) not null,
    size_bytes int not null,
    scan varchar(60) not null,
    sent_by uuid not null,
    sent_at bigint not null,
    content bytea not null
);
create index tuition_proof_by_request on tuition_proof (tenant, request_id, sent_at);

create table tuition_delegation (
    tenant uuid not null,
    person_id uuid not null references person (id),
    delegate_id uuid not null references person (id),
    from_day date not null,
    to_day date not null,
    primary key (tenant, person_id)
);
create index tuition_delegation_by_delegate on tuition_delegation (tenant, delegate_id);
