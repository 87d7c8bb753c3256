package org.viceversa.learningpath;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.certification.CountOffering;
import org.viceversa.skills.AssessCourse;
import org.viceversa.skills.Assessment.Source;

/** Gives somebody who finished an offering what it gives: its skills, and its credits in their certificates. */
public final class FinishOffering {

    private final AssessCourse assessCourse;
    private final CountOffering countOffering;

    public FinishOffering(AssessCourse assessCourse, CountOffering countOffering) {
        this.assessCourse = assessCourse;
        this.countOffering = countOffering;
    }

    /**
     * @param rater who stands by it: whoever accepted the proof, or the person alone
     * @param occasion the step or the request, so that the same is not said twice
     * @param proven whether somebody else saw proof; an exam is a credential only then
     * @param words how it is known
     */
    record Finished(UUID tenant, UUID person, UUID rater, UUID occasion, LocalDate on, boolean proven, String words) {}

    void run(Offering offering, Finished one) {
        Map<UUID, Integer> levels = new HashMap<>();
        offering.skills().forEach(teaches -> levels.merge(teaches.skill(), teaches.toLevel(), Math::max));
        assessCourse.run(new AssessCourse.Finished(
                one.tenant(),
                one.person(),
                one.rater(),
                one.occasion(),
                offering.kind() == Kind.EXAM && one.proven() ? Source.CREDENTIAL : Source.COURSE,
                levels,
                offering.title(),
                Optional.of(offering.url()).filter(url -> !url.isEmpty()).map(URI::create),
                one.words()));
        countOffering.run(one.tenant(), one.person(), offering, one.on(), one.words());
    }
}
