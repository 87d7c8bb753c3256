package org.viceversa.programme;

import java.util.List;
import java.util.Optional;

/**
 * How a cycle of the programme is run, unless the cycle says otherwise.
 *
 * @param targetParticipation percent of those invited who shall take part; empty draws no line
 * @param cadenceDays from one meeting to the next
 * @param minSessions meetings that a pair should have had by the end
 * @param agendas keys of the agendas that pairs are offered, in this order
 * @param orientation key of the wording that newcomers are introduced with
 */
public record Conduct(
        Optional<Integer> targetParticipation,
        int cadenceDays,
        int minSessions,
        List<String> agendas,
        String orientation) {

    private static final int LONGEST_KEY = 60;

    public static final Conduct USUAL = new Conduct(Optional.empty(), 14, 6, List.of(), "reverse");

    public Conduct {
        Words.number("target of participation in percent", targetParticipation, 1, 100);
        Words.number("days from meeting to meeting", cadenceDays, 1, 92);
        Words.number("meetings of a pair", minSessions, 1, 60);
        Words.size("agendas", agendas.size(), 20);
        agendas = agendas.stream()
                .map(key -> Words.line("agenda", key, LONGEST_KEY))
                .toList();
        orientation = Words.line("orientation", orientation, LONGEST_KEY);
    }
}
