package org.viceversa.pairing;

import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Programmes;

/** Shows and changes which side of a programme is asked first. */
public final class ChangeOfferRule {

    private final Programmes programmes;
    private final OfferRules rules;

    public ChangeOfferRule(Programmes programmes, OfferRules rules) {
        this.programmes = programmes;
        this.rules = rules;
    }

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code programme-unknown} */
    public Side show(Caller caller, UUID programme) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        return rules.first(
                caller.tenant(), programmes.get(caller.tenant(), programme).id());
    }

    /**
     * For offers from now on.
     *
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code programme-unknown}
     */
    public Side change(Caller caller, UUID programme, Side first) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        rules.save(caller.tenant(), programmes.get(caller.tenant(), programme).id(), first);
        return first;
    }
}
