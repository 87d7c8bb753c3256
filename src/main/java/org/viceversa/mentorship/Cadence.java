package org.viceversa.mentorship;

import java.util.List;

/** From one meeting to the next: as the two have agreed, and until then as their cycle has it. */
public final class Cadence {

    private final MentoringAgreements agreements;

    public Cadence(MentoringAgreements agreements) {
        this.agreements = agreements;
    }

    public int daysOf(Mentorship mentorship) {
        return agreements
                .listCadences(mentorship.tenant(), List.of(mentorship.id()))
                .getOrDefault(mentorship.id(), mentorship.place().cycle().cadenceDays());
    }
}
