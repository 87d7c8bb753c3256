package org.viceversa.employees.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import org.viceversa.employees.EmployeeFilter;
import org.viceversa.employees.EmployeeFilter.Place;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What a list of records is asked for; all are read as texts, so that a wrong one gets a sentence.
 *
 * @param status ACTIVE, LEAVE, LEFT, or empty for all
 * @param matched true for records whose person is known here, false for the others, or empty for all
 */
record EmployeeParameters(
        String search, String department, String site, String status, String matched, String after, String limit) {

    private static final int MOST = 500;

    EmployeeParameters(
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("department") @DefaultValue("") String department,
            @QueryParam("site") @DefaultValue("") String site,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("matched") @DefaultValue("") String matched,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("100") String limit) {
        this.search = search;
        this.department = department;
        this.site = site;
        this.status = status;
        this.matched = matched;
        this.after = after;
        this.limit = limit;
    }

    EmployeeFilter filter() {
        return EmployeeFilter.of(search, department, site, statusOf(), matchedOf());
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

    private Optional<Status> statusOf() {
        if (status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Status.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(Kind.INVALID, "status-invalid", "The status must be ACTIVE, LEAVE or LEFT.")));
    }

    private Optional<Boolean> matchedOf() {
        return switch (matched) {
            case "" -> Optional.empty();
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> throw new Refused(Kind.INVALID, "matched-invalid", "Matched must be true or false.");
        };
    }
}
