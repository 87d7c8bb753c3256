-- Rules by which people are told something, as far as somebody changed them; all others are as the tool begins them.
create table notice_rule (
    tenant uuid not null,
    programme_id uuid not null,
    kind varchar(30) not null,
    switched_on boolean not null,
    days varchar(40) not null,
    subject varchar(240) not null,
    words varchar(2000) not null,
    audience varchar(20) not null,
    held_people int not null,
    allowed_people int not null,
    allowed_at bigint,
    version int not null,
    primary key (tenant, programme_id, kind)
);

create table notice_programme (
    tenant uuid not null,
    programme_id uuid not null,
    sponsor_id uuid,
    most_people int not null,
    most_notices int not null,
    version int not null,
    primary key (tenant, programme_id)
);

-- What people were told, once for each key.
create table notice (
    id uuid primary key,
    tenant uuid not null,
    programme_id uuid not null,
    cycle_id uuid not null,
    person_id uuid not null references person (id),
    kind varchar(30) not null,
    notice_key varchar(200) not null,
    subject varchar(1000) not null,
    words varchar(4000) not null,
    way varchar(200) not null,
    made_at bigint not null,
    mail_state varchar(10) not null,
    mail_at bigint not null,
    read_at bigint,
    stopped_at bigint,
    constraint notice_once unique (tenant, person_id, notice_key)
);
create index notice_by_rule on notice (tenant, programme_id, kind, made_at);
create index notice_by_mail on notice (mail_state, mail_at);
create index notice_by_day on notice (made_at);

-- How people want to be told; the quiet hours are times of their own wall clock.
create table notice_settings (
    tenant uuid not null,
    person_id uuid not null references person (id),
    by_mail boolean not null,
    calendar boolean not null,
    quiet_from varchar(5) not null,
    quiet_to varchar(5) not null,
    weekends boolean not null,
    zone varchar(60),
    version int not null,
    primary key (tenant, person_id)
);

create table notice_off (
    tenant uuid not null,
    person_id uuid not null references person (id),
    kind varchar(30) not null,
    primary key (tenant, person_id, kind)
);

-- Mails on their way. What stands in them is emptied once they went out.
create table mail (
    id uuid primary key,
    tenant uuid not null,
    person_id uuid not null references person (id),
    kind varchar(10) not null,
    mail_key varchar(300) not null,
    subject varchar(2000) not null,
    plain text not null,
    html text not null,
    calendar_method varchar(10),
    calendar text,
    unsubscribe varchar(1000),
    state varchar(10) not null,
    attempts int not null,
    made_at bigint not null,
    next_at bigint not null,
    claimant uuid,
    lease_ends bigint,
    reason varchar(40) not null,
    ended_at bigint,
    constraint mail_once unique (tenant, mail_key)
);
create index mail_by_turn on mail (state, next_at);
create index mail_by_end on mail (ended_at);
