package org.viceversa.notice;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Programmes;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Names a programme's sponsor among the people here, and how many may be told at once without asking. */
public final class ChangeProgrammeNotices {

    private final Programmes programmes;
    private final NoticeRules rules;
    private final People people;

    public ChangeProgrammeNotices(Programmes programmes, NoticeRules rules, People people) {
        this.programmes = programmes;
        this.rules = rules;
        this.people = people;
    }

    /**
     * @throws Refused {@code not-allowed}; {@code programme-unknown}; {@code person-unknown}; {@code
     *     notice-limit-invalid}; {@code notice-rule-changed}
     */
    public ProgrammeNotices run(
            Caller caller, UUID programme, Optional<UUID> sponsor, int mostPeople, int mostNotices, int version) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Organisation.find(programmes, caller.tenant(), programme);
        if (sponsor.filter(person -> people.find(caller.tenant(), person).isEmpty())
                .isPresent()) {
            throw new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person here.");
        }
        return rules.saveProgramme(
                new ProgrammeNotices(caller.tenant(), programme, sponsor, mostPeople, mostNotices, version));
    }
}
