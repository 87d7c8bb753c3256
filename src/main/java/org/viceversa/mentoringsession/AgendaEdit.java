package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What a programme says in an agenda's place.
 *
 * @param title empty for the library's own
 * @param senior lines; empty for the library's own
 * @param junior lines; empty for the library's own
 * @param hidden whether it is not offered any more; where it is chosen it stays
 * @param version 0 before the first change
 */
public record AgendaEdit(
        UUID tenant,
        UUID programme,
        String key,
        String title,
        List<String> senior,
        List<String> junior,
        boolean hidden,
        int version,
        Instant changedAt) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_LINE = 300;
    public static final int MOST_LINES = 8;

    public AgendaEdit {
        title = line(title, LONGEST_TITLE);
        senior = lines(senior);
        junior = lines(junior);
    }

    static AgendaEdit none(UUID tenant, UUID programme, String key) {
        return new AgendaEdit(tenant, programme, key, "", List.of(), List.of(), false, 0, Instant.EPOCH);
    }

    private static List<String> lines(List<String> typed) {
        List<String> kept = typed.stream()
                .map(one -> line(one, LONGEST_LINE))
                .filter(one -> !one.isEmpty())
                .toList();
        if (kept.size() > MOST_LINES) {
            throw new Refused(
                    Kind.INVALID, "lines-too-many", "An agenda has at most " + MOST_LINES + " lines for each side.");
        }
        return kept;
    }

    private static String line(String typed, int longest) {
        String clean = Texts.clean(typed, longest + 1);
        if (clean.length() > longest) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    "A title may have " + LONGEST_TITLE + " characters and a line " + LONGEST_LINE
                            + " at most; please shorten it.");
        }
        return clean;
    }
}
