package org.viceversa.notice;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Words with places in braces, such as {@code {partner}}. */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final int LONGEST_VALUE = 200;

    private Wording() {}

    /** @throws Refused {@code notice-place-unknown} for a place that this kind of notice cannot fill */
    static void requirePlaces(NoticeKind kind, String words) {
        Matcher place = PLACE.matcher(words);
        while (place.find()) {
            if (!kind.places().contains(place.group(1))) {
                throw new Refused(
                        Kind.INVALID,
                        "notice-place-unknown",
                        "{" + Texts.clean(place.group(1), 40) + "} is not known in this notice. Known are: "
                                + kind.places().stream()
                                        .sorted()
                                        .map(known -> "{" + known + "}")
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
        }
    }

    /** A value is put in as it is, and what looks like a place in it is none. */
    static String fill(String words, Map<String, String> values) {
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(
                        Texts.clean(values.getOrDefault(place.group(1), place.group()), LONGEST_VALUE)));
    }
}
