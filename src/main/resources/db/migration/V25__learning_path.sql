-- Paths: ordered steps, which are read and written whole, as JSON. A template has no owner.
create table learning_path (
    id uuid primary key,
    tenant uuid not null,
    owner_id uuid references person (id),
    title varchar(200) not null,
    target varchar(20) not null,
    state varchar(20) not null,
    steps text not null,
    version integer not null,
    changed_at bigint not null
);
create index learning_path_by_owner on learning_path (tenant, owner_id, changed_at);
create index learning_path_by_person on learning_path (owner_id);

-- What one of a pair advises the other to take. It changes nothing until the one who was advised says so. What a
-- certificate is called stays as it was written, whatever becomes of the holding.
create table learning_recommendation (
    id uuid primary key,
    tenant uuid not null,
    pairing_id uuid not null,
    from_id uuid not null references person (id),
    to_id uuid not null references person (id),
    offering_id uuid,
    title varchar(200) not null,
    holding_id uuid,
    certificate varchar(200) not null,
    why varchar(1000) not null,
    state varchar(20) not null,
    reason varchar(1000) not null,
    version integer not null,
    recommended_at bigint not null,
    answered_at bigint
);
create index learning_recommendation_by_receiver on learning_recommendation (tenant, to_id, recommended_at);
create index learning_recommendation_by_giver on learning_recommendation (tenant, from_id, recommended_at);
create index learning_recommendation_to on learning_recommendation (to_id);
create index learning_recommendation_from on learning_recommendation (from_id);
