package org.viceversa.pairing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.ListMyPairings.Mine;
import org.viceversa.pairing.ListMyPairings.Own;
import org.viceversa.pairing.ListMyPairings.Place;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingStatus.Deed;
import org.viceversa.pairing.PairingStatus.Line;
import org.viceversa.programme.Labels;
import org.viceversa.suitability.PairingScore;
import org.viceversa.suitability.SkillsOfPair;

/**
 * What is the caller's own.
 *
 * @param pairings what needs the caller first
 * @param cycles in which the caller takes part
 */
record MyPairingsView(List<MineView> pairings, List<PlaceView> cycles) {

    /** A part of a score in the caller's own words, in points out of 100. */
    record PartView(Part part, double points) {}

    /** What a pairing rests on, seen from one's own side. */
    enum Part {
        /** What the other one can teach the caller. */
        LEARN,
        /** What the caller can teach the other one. */
        TEACH,
        EXCHANGE,
        AVAILABILITY,
        LANGUAGE,
        DIFFERENCE,
        PREFERENCE
    }

    /** @param parts add up to the points exactly, the largest first */
    record ScoreView(double points, List<PartView> parts) {

        private static final double HUNDREDTHS = 100;

        static ScoreView of(PairingScore score, Side own) {
            boolean learns = own == Side.MENTEE;
            List<PartView> parts = Stream.of(
                            part(Part.LEARN, learns ? score.teach() : score.give()),
                            part(Part.TEACH, learns ? score.give() : score.teach()),
                            part(Part.EXCHANGE, score.exchange()),
                            part(Part.AVAILABILITY, score.availability()),
                            part(Part.LANGUAGE, score.language()),
                            part(Part.DIFFERENCE, score.difference()),
                            part(Part.PREFERENCE, score.preference()))
                    .sorted((one, other) -> Double.compare(other.points(), one.points()))
                    .toList();
            return new ScoreView(score.total() / HUNDREDTHS, parts);
        }

        private static PartView part(Part part, int hundredths) {
            return new PartView(part, hundredths / HUNDREDTHS);
        }
    }

    /** @param wanted whether the other one wants to learn it */
    record SkillLineView(UUID skill, String name, int level, boolean wanted) {
        static List<SkillLineView> of(List<SkillsOfPair.Line> lines) {
            return lines.stream()
                    .map(one -> new SkillLineView(one.skill(), one.name(), one.level(), one.wanted()))
                    .toList();
        }
    }

    /**
     * @param side the caller's own
     * @param line where it stands, in a word that the page says in a sentence
     * @param on the day by which something happens
     * @param may what the caller can do now
     * @param reminded whether an answer is waited for and the third working day has come
     */
    record MineView(
            UUID id,
            UUID cycle,
            String cycleName,
            String programmeName,
            Labels words,
            Side side,
            UUID partner,
            String partnerName,
            State state,
            Line line,
            Optional<LocalDate> on,
            List<Deed> may,
            boolean reminded,
            boolean chosen,
            List<SkillLineView> theyTeach,
            List<SkillLineView> youTeach,
            Optional<ScoreView> why,
            Instant changedAt) {
        static MineView of(Mine one) {
            return new MineView(
                    one.pairing().id(),
                    one.pairing().cycle(),
                    one.place().cycle().name(),
                    one.place().programme().name(),
                    one.place().programme().labels(),
                    one.own(),
                    one.partner().id(),
                    one.partner().name(),
                    shown(one),
                    one.status().line(),
                    one.status().on(),
                    one.status().may(),
                    one.isReminded(),
                    one.pairing().round().isEmpty(),
                    SkillLineView.of(one.theyTeach()),
                    SkillLineView.of(one.youTeach()),
                    one.pairing().score().map(score -> ScoreView.of(score, one.own())),
                    one.pairing().changedAt());
        }

        /** Nobody learns whether somebody declined, did not answer, or was not free any more. */
        private static State shown(Mine one) {
            return one.status().line() == Line.NOT_COME_ABOUT
                    ? State.WITHDRAWN
                    : one.pairing().state();
        }
    }

    /**
     * @param prepared by when the caller may hear of an offer that somebody else is asked about first
     * @param freed whether the caller goes first in the next round
     */
    record PlaceView(
            UUID cycle,
            String name,
            String programmeName,
            Labels words,
            Optional<LocalDate> prepared,
            boolean mayChoose,
            boolean choosing,
            boolean exhausted,
            boolean freed,
            Optional<LocalDate> nextRound) {
        static PlaceView of(Place one) {
            return new PlaceView(
                    one.place().cycle().id(),
                    one.place().cycle().name(),
                    one.place().programme().name(),
                    one.place().programme().labels(),
                    one.prepared(),
                    one.mayChoose(),
                    one.choosing(),
                    one.exhausted(),
                    one.freed(),
                    one.place().cycle().nextRun());
        }
    }

    static MyPairingsView of(Own own) {
        return new MyPairingsView(
                own.pairings().stream().map(MineView::of).toList(),
                own.places().stream().map(PlaceView::of).toList());
    }
}
