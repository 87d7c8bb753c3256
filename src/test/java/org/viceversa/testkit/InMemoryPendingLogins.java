package org.viceversa.testkit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.viceversa.lti.PendingLogin;
import org.viceversa.lti.PendingLogins;

public final class InMemoryPendingLogins implements PendingLogins {

    private final Map<String, PendingLogin> logins = new ConcurrentHashMap<>();

    @Override
    public void add(PendingLogin login) {
        logins.put(login.state(), login);
    }

    @Override
    public Optional<PendingLogin> find(String state, Instant now) {
        return Optional.ofNullable(logins.get(state)).filter(login -> now.isBefore(login.expiresAt()));
    }

    @Override
    public boolean spend(String state) {
        return logins.remove(state) != null;
    }

    @Override
    public int removeExpired(Instant now) {
        int before = logins.size();
        logins.values().removeIf(login -> !now.isBefore(login.expiresAt()));
        return before - logins.size();
    }
}
