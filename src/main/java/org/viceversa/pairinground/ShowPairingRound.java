package org.viceversa.pairinground;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.enrolment.EmployeeFiles;
import org.viceversa.enrolment.Side;
import org.viceversa.pairinground.ProposalEdit.Noted;
import org.viceversa.people.Caller;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;
import org.viceversa.suitability.RoundQuality;
import org.viceversa.suitability.SkillSupply;

/** Shows a round to those who run its programme: how it stands, whom it found for whom, and who is left. */
public final class ShowPairingRound {

    private final FindRound findRound;
    private final PairingRounds rounds;
    private final Proposals proposals;
    private final People people;
    private final EmployeeFiles files;
    private final Skills skills;

    public ShowPairingRound(
            FindRound findRound,
            PairingRounds rounds,
            Proposals proposals,
            People people,
            EmployeeFiles files,
            Skills skills) {
        this.findRound = findRound;
        this.rounds = rounds;
        this.proposals = proposals;
        this.people = people;
        this.files = files;
        this.skills = skills;
    }

    /** @param quality as the proposal stands now, with what was changed by hand */
    public record Shown(
            FindRound.Found found,
            Optional<RoundReport> report,
            RoundQuality quality,
            List<Noted> edits,
            Map<UUID, Person> people,
            Map<UUID, Skill> skills) {}

    /** Somebody as staff sees them. */
    public record Face(UUID person, String name, String department, String site) {}

    /** A pair with both faces. */
    public record FacedPair(ProposedPair pair, Face mentor, Face mentee) {}

    /** Somebody who is left, with their face. */
    public record FacedUnplaced(Unplaced unplaced, Face face) {}

    /** Those that a filter finds. */
    public record Listed<T>(FindRound.Found found, List<T> all) {}

    /** In which order pairs come. */
    public enum Order {
        BEST_FIRST,
        WORST_FIRST,
        BY_MENTOR,
        BY_MENTEE
    }

    /**
     * Which pairs.
     *
     * @param search words that all occur in the names and places of one of the two
     * @param locked or not, or both
     * @param byHand or not, or both
     * @param below score in hundredths of a point
     */
    public record PairFilter(
            String search, Optional<Boolean> locked, Optional<Boolean> byHand, Optional<Integer> below, Order order) {}

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown} */
    public Shown run(Caller caller, UUID roundId) {
        FindRound.Found found = findRound.run(caller, roundId);
        List<Noted> edits = proposals.listEdits(caller.tenant(), roundId);
        Set<UUID> ids = new HashSet<>(edits.stream()
                .flatMap(edit ->
                        Stream.of(edit.by(), edit.pair().mentor(), edit.pair().mentee()))
                .toList());
        ids.add(found.round().startedBy());
        found.round().decidedBy().ifPresent(ids::add);
        Optional<RoundReport> report = rounds.findReport(caller.tenant(), roundId);
        Set<UUID> wanted = report.stream()
                .flatMap(one -> one.supply().stream())
                .map(SkillSupply::skill)
                .collect(Collectors.toSet());
        return new Shown(
                found,
                report,
                proposals.qualityOf(caller.tenant(), roundId),
                edits,
                people.listByIds(caller.tenant(), ids),
                skills.listByIds(caller.tenant(), wanted));
    }

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown} */
    public Listed<FacedPair> pairs(Caller caller, UUID roundId, PairFilter filter) {
        FindRound.Found found = findRound.run(caller, roundId);
        List<ProposedPair> all = proposals.listPairs(caller.tenant(), roundId);
        Map<UUID, Face> faces = faces(
                caller.tenant(),
                all.stream()
                        .flatMap(pair ->
                                Stream.of(pair.key().mentor(), pair.key().mentee()))
                        .collect(Collectors.toSet()));
        List<String> words = words(filter.search());
        return new Listed<>(
                found,
                all.stream()
                        .filter(pair -> filter.locked()
                                .map(wanted -> wanted == pair.locked())
                                .orElse(true))
                        .filter(pair -> filter.byHand()
                                .map(wanted -> wanted == pair.byHand())
                                .orElse(true))
                        .filter(pair -> filter.below()
                                .map(most -> pair.score().total() < most)
                                .orElse(true))
                        .map(pair -> new FacedPair(
                                pair,
                                face(faces, pair.key().mentor()),
                                face(faces, pair.key().mentee())))
                        .filter(one -> matches(words, one.mentor(), one.mentee()))
                        .sorted(order(filter.order()))
                        .toList());
    }

    /**
     * @param side of those who are wanted; empty for both
     * @param reason of those who are wanted; empty for all
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown}
     */
    public Listed<FacedUnplaced> unplaced(
            Caller caller, UUID roundId, String search, Optional<Side> side, Optional<Unplaced.Reason> reason) {
        FindRound.Found found = findRound.run(caller, roundId);
        List<Unplaced> all = proposals.listUnplaced(caller.tenant(), roundId);
        Map<UUID, Face> faces =
                faces(caller.tenant(), all.stream().map(Unplaced::person).collect(Collectors.toSet()));
        List<String> words = words(search);
        return new Listed<>(
                found,
                all.stream()
                        .filter(one -> side.map(one.side()::equals).orElse(true))
                        .filter(one -> reason.map(one.reason()::equals).orElse(true))
                        .map(one -> new FacedUnplaced(one, face(faces, one.person())))
                        .filter(one -> matches(words, one.face()))
                        .sorted(Comparator.comparing((FacedUnplaced one) -> sortKey(one.face()))
                                .thenComparing(one -> one.face().person().toString()))
                        .toList());
    }

    /** Faces of everybody whom a change by hand concerned. */
    public Map<UUID, Face> facesOf(Caller caller, EditProposal.Edited edited) {
        return faces(
                caller.tenant(),
                Stream.concat(
                                edited.alone().stream(),
                                edited.changed().stream()
                                        .flatMap(pair -> Stream.of(
                                                pair.key().mentor(), pair.key().mentee())))
                        .collect(Collectors.toSet()));
    }

    /** Faces of these people; a record tells where they work. */
    Map<UUID, Face> faces(UUID tenant, Collection<UUID> ids) {
        Map<UUID, Person> known = people.listByIds(tenant, ids);
        Map<UUID, EmployeeRecord> records = files.listFor(tenant, known.values());
        Map<UUID, Face> faces = new HashMap<>();
        known.forEach((id, person) -> {
            Optional<EmployeeRecord> record = Optional.ofNullable(records.get(id));
            faces.put(
                    id,
                    new Face(
                            id,
                            person.name(),
                            record.map(EmployeeRecord::department).orElse(""),
                            record.map(EmployeeRecord::site).orElse("")));
        });
        return faces;
    }

    static Face face(Map<UUID, Face> faces, UUID id) {
        return faces.getOrDefault(id, new Face(id, "", "", ""));
    }

    private static Comparator<FacedPair> order(Order order) {
        Comparator<FacedPair> byScore =
                Comparator.comparing((FacedPair one) -> one.pair().score().total());
        Comparator<FacedPair> chosen = switch (order) {
            case BEST_FIRST -> byScore.reversed();
            case WORST_FIRST -> byScore;
            case BY_MENTOR -> Comparator.comparing(one -> sortKey(one.mentor()));
            case BY_MENTEE -> Comparator.comparing(one -> sortKey(one.mentee()));
        };
        return chosen.thenComparing(one -> sortKey(one.mentor()))
                .thenComparing(one -> sortKey(one.mentee()))
                .thenComparing(one -> one.pair().key().toString());
    }

    /** Those without a name last. */
    private static String sortKey(Face face) {
        return face.name().isEmpty() ? "\uffff" : Texts.fold(face.name());
    }

    private static List<String> words(String search) {
        return MemberFilter.of(search, Optional.empty(), true).words();
    }

    private static boolean matches(List<String> words, Face... faces) {
        if (words.isEmpty()) {
            return true;
        }
        for (Face face : faces) {
            String text = Texts.fold(String.join(" ", face.name(), face.department(), face.site()));
            if (words.stream().allMatch(text::contains)) {
                return true;
            }
        }
        return false;
    }
}
