package org.viceversa.pairinground.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Side;
import org.viceversa.pairinground.ProposedPair;
import org.viceversa.pairinground.Unplaced;
import org.viceversa.persistence.Cells;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.PairingScore;
import org.viceversa.suitability.Relief;
import org.viceversa.suitability.Rule;

/** Proposals and those left over as they stand in rows: lists of rules and counts are words in one cell. */
final class ProposalRows {

    private ProposalRows() {}

    static ProposedPair pair(ResultSet row) throws SQLException {
        return new ProposedPair(
                new PairKey(Cells.uuid(row, 1), Cells.uuid(row, 2)),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                new PairingScore(
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getInt(10),
                        row.getInt(11),
                        row.getInt(12)),
                row.getBoolean(13),
                row.getBoolean(14),
                row.getString(15),
                rules(row.getString(16)));
    }

    static Unplaced unplaced(ResultSet row) throws SQLException {
        return new Unplaced(
                Cells.uuid(row, 1),
                Side.valueOf(row.getString(2)),
                Cells.uuid(row, 3),
                Unplaced.Reason.valueOf(row.getString(4)),
                row.getInt(5),
                counts(row.getString(6)),
                relief(row.getString(7)));
    }

    private static Optional<Relief> relief(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.split("\\|", 3);
        return Optional.of(new Relief(Relief.Kind.valueOf(parts[0]), parts[2], Integer.parseInt(parts[1])));
    }

    static String joined(Set<Rule> rules) {
        return rules.stream().map(Rule::name).sorted().collect(Collectors.joining(" "));
    }

    static String relief(Unplaced one) {
        return one.relief()
                .map(relief -> relief.kind().name() + "|" + relief.gain() + "|" + relief.key())
                .orElse("");
    }

    private static Set<Rule> rules(String joined) {
        return words(joined).map(Rule::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    private static Stream<String> words(String joined) {
        return Arrays.stream(joined.split(" ")).filter(word -> !word.isEmpty());
    }

    static String excluded(Map<Rule, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> one.getKey().name() + ":" + one.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Map<Rule, Integer> counts(String joined) {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        words(joined)
                .map(word -> word.split(":", 2))
                .forEach(parts -> counts.put(Rule.valueOf(parts[0]), Integer.valueOf(parts[1])));
        return counts;
    }
}
