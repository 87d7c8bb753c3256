package org.viceversa.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.refusal.Refused;

/** Shows the platform's administrator who was given which role, by whom, and what was taken back. */
public final class ListGrants {

    private static final int HISTORY = 200;

    private final Grants grants;
    private final People people;

    public ListGrants(Grants grants, People people) {
        this.grants = grants;
        this.people = people;
    }

    /** @param names of everybody who occurs, as far as known */
    public record Overview(List<Grant> inForce, List<Grant.Event> history, Map<UUID, String> names) {
        /** Empty when the platform does not share it. */
        public String nameOf(UUID person) {
            return names.getOrDefault(person, "");
        }
    }

    /** @throws Refused {@code not-allowed} */
    public Overview run(Caller caller) {
        caller.require(ToolRole.LMS_ADMINISTRATOR);
        List<Grant> inForce = grants.list(caller.tenant());
        List<Grant.Event> history = grants.listHistory(caller.tenant(), HISTORY);
        List<UUID> ids = Stream.concat(
                        inForce.stream().flatMap(grant -> Stream.of(grant.person(), grant.by())),
                        history.stream().flatMap(event -> Stream.of(event.person(), event.by())))
                .distinct()
                .toList();
        Map<UUID, String> names = people.listByIds(caller.tenant(), ids).values().stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        return new Overview(inForce, history, names);
    }
}
