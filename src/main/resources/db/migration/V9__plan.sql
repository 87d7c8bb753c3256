-- What people put aside to learn. The subject lives in another feature and may go; the title then still says what it was.
create table plan_entry (
    id uuid primary key,
    tenant uuid not null,
    person_id uuid not null references person (id),
    kind varchar(20) not null,
    subject_id uuid not null,
    title varchar(255) not null,
    added_at bigint not null,
    constraint plan_entry_once unique (tenant, person_id, kind, subject_id)
);
