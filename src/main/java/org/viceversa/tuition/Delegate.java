package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Lets somebody decide while the caller is away; whoever stands in never decides about what is their own. */
public final class Delegate {

    private static final int MOST_DAYS = 120;

    private final RequestDesk desk;

    Delegate(RequestDesk desk) {
        this.desk = desk;
    }

    /** With the name of who stands in. */
    public record Shown(Delegation delegation, String name) {}

    public Optional<Shown> find(Caller caller) {
        return desk.delegations
                .find(caller.tenant(), caller.person().id())
                .map(one -> new Shown(
                        one,
                        desk.people
                                .find(one.tenant(), one.delegate())
                                .map(Person::name)
                                .orElse("")));
    }

    /**
     * @param key the id number or e-mail of who stands in
     * @throws Refused {@code delegate-unknown}; {@code delegation-invalid}
     */
    public void run(Caller caller, String key, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isBefore(desk.today()) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw new Refused(
                    Kind.INVALID,
                    "delegation-invalid",
                    "Somebody stands in from a day to a later one, for up to 120 days, and not in the past.");
        }
        UUID delegate = desk.employees
                .findPersonOf(caller.tenant(), key)
                .filter(who -> !who.equals(caller.person().id()))
                .orElseThrow(() -> new Refused(
                        Kind.NOT_FOUND,
                        "delegate-unknown",
                        "Nobody else with this id number or e-mail has been here. Check it, or ask them to open Viceversa"
                                + " once."));
        desk.delegations.save(new Delegation(caller.tenant(), caller.person().id(), delegate, from, to));
    }

    public void end(Caller caller) {
        desk.delegations.remove(caller.tenant(), caller.person().id());
    }
}
