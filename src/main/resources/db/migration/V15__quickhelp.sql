-- Twenty minutes of somebody's time. Who saw a request and did not take it is kept nowhere.

create table help_request (
    id uuid primary key,
    tenant uuid not null,
    cycle_id uuid not null,
    asker_id uuid not null references person (id),
    skill_id uuid not null,
    words varchar(1000) not null,
    level int not null,
    zone varchar(60) not null,
    -- Up to three; all empty for any time.
    time_1 bigint,
    time_2 bigint,
    time_3 bigint,
    state varchar(10) not null,
    helper_id uuid references person (id),
    starts_at bigint,
    thanks varchar(1000) not null,
    expires_at bigint not null,
    version int not null,
    made_at bigint not null,
    changed_at bigint not null
);
create index help_request_by_cycle on help_request (tenant, cycle_id, state, expires_at);
create index help_request_by_asker on help_request (tenant, asker_id, changed_at);
create index help_request_by_helper on help_request (tenant, helper_id, changed_at);
