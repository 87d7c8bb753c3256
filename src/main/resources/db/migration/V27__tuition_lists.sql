-- Who is asked to stand by a proof.
create index tuition_request_by_desk on tuition_request (tenant, desk, due_on, id);

-- What happened lately to requests, and whose certificates are under way: looked at again and again for notices.
create index tuition_event_by_time on tuition_event (tenant, happened_at);
create index holding_by_end on holding (tenant, expires_on);
