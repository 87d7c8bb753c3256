package org.viceversa.notice;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What holds for all rules of a programme.
 *
 * @param sponsor who is told what goes to the sponsor
 * @param mostPeople how many people one rule may tell within a day without asking
 * @param mostNotices how many notices all rules together may make within a day without asking
 * @param version counts the changes, from 0
 */
public record ProgrammeNotices(
        UUID tenant, UUID programme, Optional<UUID> sponsor, int mostPeople, int mostNotices, int version) {

    public static final int MOST_PEOPLE = 200;
    public static final int MOST_NOTICES = 10_000;
    private static final int END = 1_000_000;

    public ProgrammeNotices {
        if (mostPeople < 1 || mostPeople > END || mostNotices < 1 || mostNotices > END) {
            throw new Refused(Kind.INVALID, "notice-limit-invalid", "A limit is a whole number from 1 to " + END + ".");
        }
    }

    public static ProgrammeNotices usual(UUID tenant, UUID programme) {
        return new ProgrammeNotices(tenant, programme, Optional.empty(), MOST_PEOPLE, MOST_NOTICES, 0);
    }
}
