-- What happened lately to requests, and whose certificates are under way: looked at again and again for notices.
create index tuition_event_by_time on tuition_event (tenant, happened_at);
create index holding_by_end on holding (tenant, expires_on);
