package org.viceversa.pairinground.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.pairinground.PairingRound;
import org.viceversa.pairinground.PairingRound.Failure;
import org.viceversa.pairinground.PairingRound.State;
import org.viceversa.pairinground.ProposalEdit;
import org.viceversa.pairinground.RoundReport;
import org.viceversa.pairinground.ShowPairingRound.Shown;
import org.viceversa.pairinground.Unplaced;
import org.viceversa.people.Person;
import org.viceversa.programme.Labels;
import org.viceversa.skills.Skill;
import org.viceversa.suitability.Criteria;
import org.viceversa.suitability.FairnessReport;
import org.viceversa.suitability.Reach;
import org.viceversa.suitability.RoundQuality;
import org.viceversa.suitability.Rule;
import org.viceversa.suitability.SkillSupply;
import org.viceversa.suitability.Weights;

/**
 * One round, without its pairs.
 *
 * @param criteria as it ran
 * @param report what was found out when it was calculated; absent without a result
 * @param quality as the proposal stands now, with what was changed by hand
 */
record RoundView(
        UUID cycle,
        String cycleName,
        UUID programme,
        String programmeName,
        Labels words,
        HeadView round,
        CriteriaView criteria,
        Optional<ReportView> report,
        QualityView quality,
        List<EditView> edits) {

    /**
     * How it stands.
     *
     * @param phase in a word, while it is calculated
     * @param percent of the phase
     * @param millis from the wish to the result
     * @param failure why there is no result, as a word; NONE otherwise
     * @param failureText the same in a sentence
     * @param inputs the same for rounds that saw the same people
     * @param basedOn whose locked pairs it took over
     */
    record HeadView(
            UUID id,
            int number,
            State state,
            String phase,
            int percent,
            String startedBy,
            Instant startedAt,
            Optional<Long> millis,
            Failure failure,
            String failureText,
            String decidedBy,
            Optional<Instant> decidedAt,
            long seed,
            String inputs,
            Optional<UUID> basedOn,
            int version) {
        static HeadView of(PairingRound round, Map<UUID, Person> people) {
            return new HeadView(
                    round.id(),
                    round.number(),
                    round.state(),
                    round.work().phase(),
                    round.work().percent(),
                    RoundAsked.name(people, round.startedBy()),
                    round.startedAt(),
                    round.took().map(Duration::toMillis),
                    round.failure(),
                    round.failure().sentence(),
                    round.decidedBy().map(who -> RoundAsked.name(people, who)).orElse(""),
                    round.decidedAt(),
                    round.seed(),
                    round.inputs(),
                    round.basedOn(),
                    round.version());
        }
    }

    record CriteriaView(
            Weights weights,
            Reach reach,
            int enoughMinutes,
            int coolOffDays,
            int menteesMost,
            int mentorsMost,
            double floor,
            Set<Rule> dropped) {
        static CriteriaView of(Criteria criteria) {
            return new CriteriaView(
                    criteria.weights(),
                    criteria.reach(),
                    criteria.enoughMinutes(),
                    criteria.coolOffDays(),
                    criteria.menteesMost(),
                    criteria.mentorsMost(),
                    RoundAsked.points(criteria.floor()),
                    criteria.dropped());
        }
    }

    /** @param worst points of the worst pair, of 100; the mean and the total likewise */
    record QualityView(int mentors, int mentees, int pairs, double worst, double mean, double total) {
        static QualityView of(RoundQuality quality) {
            return new QualityView(
                    quality.mentors(),
                    quality.mentees(),
                    quality.pairs(),
                    RoundAsked.points(quality.worst()),
                    RoundAsked.points(quality.mean()),
                    RoundAsked.points(quality.total()));
        }
    }

    /**
     * How a group of people fares.
     *
     * @param rate how many of them have a partner, 0 to 1
     * @param meanPoints of their pairs
     */
    record FairnessView(
            Side side,
            FairnessReport.Grouping grouping,
            String group,
            int people,
            int paired,
            double rate,
            double meanPoints) {
        static FairnessView of(FairnessReport.Line line) {
            return new FairnessView(
                    line.side(),
                    line.grouping(),
                    line.group(),
                    line.people(),
                    line.paired(),
                    line.rate(),
                    RoundAsked.points(line.meanScore()));
        }
    }

    /**
     * A skill that is wanted.
     *
     * @param learners the side that wants it
     * @param wanted by how many
     * @param teachable to how many of them somebody could teach it
     * @param places of those who could
     * @param lacking how many more who can teach it would be enough
     */
    record SupplyView(UUID skill, String name, Side learners, int wanted, int teachable, int places, int lacking) {
        static SupplyView of(SkillSupply one, Map<UUID, Skill> skills) {
            return new SupplyView(
                    one.skill(),
                    Optional.ofNullable(skills.get(one.skill()))
                            .map(Skill::name)
                            .orElse(""),
                    one.learners(),
                    one.wanted(),
                    one.teachable(),
                    one.places(),
                    one.lacking());
        }
    }

    /**
     * @param blocking how many pairs of people would both do better together than with whom they have
     * @param unplaced how many have nobody, by reason
     * @param flags groups of which the lowest is far below the highest
     */
    record ReportView(
            int mentors,
            int mentees,
            QualityView quality,
            long candidates,
            boolean complete,
            int blocking,
            Map<Unplaced.Reason, Integer> unplaced,
            List<FairnessView> fairness,
            List<FairnessReport.Flag> flags,
            List<SupplyView> supply,
            long millis) {
        static ReportView of(RoundReport report, Map<UUID, Skill> skills) {
            return new ReportView(
                    report.mentors(),
                    report.mentees(),
                    QualityView.of(report.quality()),
                    report.candidates(),
                    report.complete(),
                    report.blocking(),
                    report.unplaced(),
                    report.fairness().lines().stream().map(FairnessView::of).toList(),
                    report.fairness().flags(),
                    report.supply().stream()
                            .map(one -> SupplyView.of(one, skills))
                            .toList(),
                    report.millis());
        }
    }

    /** One change by hand. */
    record EditView(ProposalEdit.Kind kind, String mentor, String mentee, String reason, String by, Instant at) {}

    static RoundView of(Shown shown) {
        var place = shown.found().place();
        return new RoundView(
                place.cycle().id(),
                place.cycle().name(),
                place.programme().id(),
                place.programme().name(),
                place.programme().labels(),
                HeadView.of(shown.found().round(), shown.people()),
                CriteriaView.of(shown.found().round().criteria()),
                shown.report().map(report -> ReportView.of(report, shown.skills())),
                QualityView.of(shown.quality()),
                shown.edits().stream()
                        .map(edit -> new EditView(
                                edit.kind(),
                                RoundAsked.name(shown.people(), edit.pair().mentor()),
                                RoundAsked.name(shown.people(), edit.pair().mentee()),
                                edit.reason(),
                                RoundAsked.name(shown.people(), edit.by()),
                                edit.at()))
                        .toList());
    }
}
