package org.viceversa.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.programme.Conduct;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.DirectionRule;
import org.viceversa.programme.FormRules;
import org.viceversa.programme.Labels;
import org.viceversa.programme.PairingRules;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programmes;

/**
 * What is told beside all programmes: about the employer's money and about certificates. Its rules stand where a
 * programme's would, under the id of zeros, which no programme has.
 */
final class Organisation {

    static final UUID ID = new UUID(0, 0);
    private static final String NAME = "Tuition and certificates";
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private Organisation() {}

    static boolean is(UUID programmeOrCycle) {
        return ID.equals(programmeOrCycle);
    }

    /** Whether a kind of notice has a rule there. */
    static boolean tells(UUID programme, NoticeKind kind) {
        return is(programme) == kind.isOfOrganisation();
    }

    /** The programme of this id, or what stands for all of them together. */
    static Programme find(Programmes programmes, UUID tenant, UUID id) {
        return is(id) ? programme(tenant) : programmes.get(tenant, id);
    }

    static CycleOfProgramme place(UUID tenant) {
        Cycle always = new Cycle(
                ID,
                tenant,
                ID,
                NAME,
                ALWAYS,
                ALWAYS,
                ALWAYS,
                Optional.empty(),
                1,
                1,
                Optional.empty(),
                Optional.empty(),
                ZoneOffset.UTC,
                Cycle.State.RUNNING,
                1);
        return new CycleOfProgramme(always, programme(tenant));
    }

    private static Programme programme(UUID tenant) {
        return new Programme(
                ID,
                tenant,
                NAME,
                Programme.Kind.GROUP,
                "",
                Labels.USUAL,
                "",
                Programme.Sponsor.NONE,
                "",
                List.of(),
                DirectionRule.NONE,
                Programme.Visibility.SITE,
                false,
                FormRules.USUAL,
                PairingRules.USUAL,
                Conduct.USUAL,
                new Programme.Notice(1, ""),
                List.of(),
                List.of(),
                false,
                1,
                Instant.EPOCH);
    }
}
