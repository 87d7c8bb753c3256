-- What somebody agreed to before they asked for money: the words and steps of this version of the policy, which never
-- change. What is due was worked out when it was asked for.
create table accepted_agreement (
    tenant uuid not null,
    request_id uuid not null references tuition_request (id),
    policy_version int not null,
    agreed_at bigint not null,
    left_on date,
    due_minor bigint,
    primary key (tenant, request_id)
);
