package org.viceversa.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Roster;
import org.viceversa.lti.RosterMember;
import org.viceversa.registration.Registration;

/** A platform's rosters, by address, that can be told to fail after a page. */
final class FakeRoster implements Roster {

    final List<String> asked = new ArrayList<>();
    private final Map<String, List<List<RosterMember>>> pages = new LinkedHashMap<>();
    private final Map<String, Cause> failures = new LinkedHashMap<>();
    private Optional<String> differencesUrl = Optional.empty();
    private Runnable waiting = () -> {};

    @SafeVarargs
    final void has(String url, List<RosterMember>... those) {
        pages.put(url, List.of(those));
        failures.remove(url);
    }

    /** After its pages. */
    void fails(String url, Cause cause) {
        failures.put(url, cause);
    }

    /** What happens before each page. */
    void eachPageTakes(Runnable meanwhile) {
        waiting = meanwhile;
    }

    void offersDifferences(String url) {
        differencesUrl = Optional.of(url);
    }

    @Override
    public Reading read(Registration registration, String url, Consumer<List<RosterMember>> page) {
        asked.add(url);
        for (List<RosterMember> one : pages.getOrDefault(url, List.of())) {
            waiting.run();
            page.accept(one);
        }
        if (failures.containsKey(url)) {
            throw new PlatformCallFailed(failures.get(url), "GET " + url);
        }
        return new Reading(differencesUrl);
    }
}
