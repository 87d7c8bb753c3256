package org.viceversa.mentorship;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Shows two people their agreement with all its versions, and what it could begin with. */
public final class ShowAgreement {

    private final OpenMentorship openMentorship;
    private final MentoringAgreements agreements;
    private final Enrolments enrolments;
    private final Skills skills;

    public ShowAgreement(
            OpenMentorship openMentorship, MentoringAgreements agreements, Enrolments enrolments, Skills skills) {
        this.openMentorship = openMentorship;
        this.agreements = agreements;
        this.enrolments = enrolments;
        this.skills = skills;
    }

    /**
     * What somebody said when they enrolled, what the other one asked for first.
     *
     * @param teaches names of skills that they offer
     * @param learns names of skills that they need
     */
    public record Said(List<String> teaches, List<String> learns) {}

    /**
     * @param versions the first one first
     * @param said by side: what the two brought
     * @param cadenceDays the cycle's
     */
    public record Shown(
            Mentorship mentorship, List<MentoringAgreement> versions, Map<Side, Said> said, int cadenceDays) {

        public Optional<MentoringAgreement> inForce() {
            return versions.stream()
                    .filter(one -> one.state() == MentoringAgreement.State.SIGNED)
                    .max(Comparator.comparing(MentoringAgreement::number));
        }
    }

    /** @throws Refused {@code pairing-unknown} */
    public Shown run(Caller caller, UUID pairing) {
        Mentorship open = openMentorship.open(caller, pairing);
        List<MentoringAgreement> versions = agreements.listOf(open.tenant(), open.id());
        Answers mentor = answers(open, Side.MENTOR);
        Answers mentee = answers(open, Side.MENTEE);
        Map<UUID, Skill> known = skills.listByIds(
                open.tenant(),
                Stream.of(mentor, mentee).flatMap(ShowAgreement::named).collect(Collectors.toSet()));
        return new Shown(
                open,
                versions,
                Map.of(Side.MENTOR, said(mentor, mentee, known), Side.MENTEE, said(mentee, mentor, known)),
                open.place().cycle().cadenceDays());
    }

    private Answers answers(Mentorship open, Side side) {
        return enrolments
                .find(open.tenant(), open.pairing().partner(side).enrolment())
                .map(Enrolment::answers)
                .orElse(Answers.NONE);
    }

    private static Stream<UUID> named(Answers answers) {
        return Stream.concat(
                answers.offers().stream().map(Offer::skill),
                answers.needs().stream().map(Need::skill));
    }

    private static Said said(Answers own, Answers other, Map<UUID, Skill> known) {
        List<UUID> offered = own.offers().stream().map(Offer::skill).toList();
        Set<UUID> wanted = other.needs().stream().map(Need::skill).collect(Collectors.toSet());
        List<UUID> both = offered.stream().filter(wanted::contains).toList();
        return new Said(
                names(both.isEmpty() ? offered : both, known),
                names(own.needs().stream().map(Need::skill).toList(), known));
    }

    private static List<String> names(Collection<UUID> ids, Map<UUID, Skill> known) {
        return ids.stream()
                .map(id -> Optional.ofNullable(known.get(id)))
                .flatMap(Optional::stream)
                .map(Skill::name)
                .toList();
    }
}
