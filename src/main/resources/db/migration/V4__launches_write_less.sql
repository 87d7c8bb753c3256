-- Nothing looks logins and visits up by their end but the cleaning, each ten minutes, which walks through some hours of
-- them sooner than every launch can keep two more indexes.
drop index pending_login_by_expiry;
drop index tool_session_by_end;
