package org.viceversa.people.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberFilter.Place;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What a list of people is asked for; all are read as texts, so that a wrong one gets a sentence.
 *
 * @param role LEARNER, INSTRUCTOR, or empty for everybody
 * @param status here or left
 */
record RosterParameters(String search, String role, String status, String after, String limit) {

    private static final int MOST = 500;

    RosterParameters(
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("role") @DefaultValue("") String role,
            @QueryParam("status") @DefaultValue("here") String status,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("100") String limit) {
        this.search = search;
        this.role = role;
        this.status = status;
        this.after = after;
        this.limit = limit;
    }

    MemberFilter filter() {
        return MemberFilter.of(search, toolRole(), isHere());
    }

    Optional<Place> place() {
        return after.isEmpty() ? Optional.empty() : Optional.of(Place.parse(after));
    }

    int most() {
        if (!limit.matches("[0-9]{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new Refused(Kind.INVALID, "limit-invalid", "The limit must be a number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(limit);
    }

    private boolean isHere() {
        return switch (status) {
            case "here", "" -> true;
            case "left" -> false;
            default -> throw new Refused(Kind.INVALID, "status-invalid", "The status must be \"here\" or \"left\".");
        };
    }

    private Optional<ToolRole> toolRole() {
        if (role.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(ToolRole.values())
                .filter(known -> known.name().equals(role))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Kind.INVALID, "role-invalid", "The list can be narrowed to LEARNER or INSTRUCTOR.")));
    }
}
