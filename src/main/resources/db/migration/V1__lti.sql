-- Instants are microseconds since 1970 UTC. Every row that people make carries its tenant: a deployment's id.

create table registration (
    id uuid primary key,
    issuer varchar(2000) not null,
    client_id varchar(255) not null,
    name varchar(255) not null,
    authorization_endpoint varchar(2000) not null,
    token_endpoint varchar(2000) not null,
    key_set_address varchar(2000) not null,
    token_audience varchar(2000),
    product_family varchar(100) not null,
    frame_origins varchar(4000) not null,
    active boolean not null,
    created_at bigint not null,
    constraint registration_once unique (issuer, client_id)
);

create table deployment (
    id uuid primary key,
    registration_id uuid not null references registration (id),
    deployment_id varchar(255) not null,
    state varchar(20) not null,
    first_seen_at bigint not null,
    constraint deployment_once unique (registration_id, deployment_id)
);

create table tool_key (
    key_id varchar(64) primary key,
    follows varchar(64) not null constraint tool_key_follows_once unique,
    public_key bytea not null,
    sealed_private_key bytea not null,
    created_at bigint not null,
    signs_from bigint not null
);

create table invitation (
    id uuid primary key,
    secret_hash varchar(64) not null constraint invitation_secret_once unique,
    note varchar(255) not null,
    reusable boolean not null,
    created_at bigint not null,
    expires_at bigint not null,
    spent_by uuid
);
create index invitation_by_expiry on invitation (expires_at);

create table pending_login (
    state varchar(64) primary key,
    nonce varchar(64) not null,
    binding_hash varchar(64) not null,
    registration_id uuid not null,
    issuer varchar(2000) not null,
    login_hint text not null,
    target_link_uri text not null,
    message_hint text,
    client_id text,
    deployment_id text,
    storage_target text,
    expires_at bigint not null
);
create index pending_login_by_expiry on pending_login (expires_at);

create table launch_refusal (
    id uuid primary key,
    reference varchar(20) not null,
    registration_id uuid,
    issuer varchar(2000) not null,
    code varchar(60) not null,
    clause varchar(100) not null,
    detail varchar(500) not null,
    refused_at bigint not null
);
create index launch_refusal_by_time on launch_refusal (refused_at);
create index launch_refusal_by_registration on launch_refusal (registration_id, refused_at);

create table tool_session (
    handle varchar(40) primary key,
    secret_hash varchar(64) not null,
    tenant uuid not null,
    person_id uuid not null,
    course_id uuid,
    frame_ancestors varchar(4000) not null,
    notes text not null,
    last_used_at bigint not null,
    ends_at bigint not null
);
create index tool_session_by_end on tool_session (ends_at);

create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures int,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
