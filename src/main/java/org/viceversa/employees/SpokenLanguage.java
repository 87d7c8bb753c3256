package org.viceversa.employees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language that somebody speaks.
 *
 * @param tag BCP 47, as {@code en} or {@code zh-Hant}
 */
public record SpokenLanguage(String tag, LanguageLevel level) {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    /** Reads {@code en:fluent}; a tag alone is taken for fluent. Empty when the language or the level is unknown. */
    public static Optional<SpokenLanguage> parse(String text) {
        String[] parts = text.strip().split("\\s*[:=]\\s*", 2);
        Optional<LanguageLevel> level = parts.length < 2
                ? Optional.of(LanguageLevel.FLUENT)
                : Arrays.stream(LanguageLevel.values())
                        .filter(known -> known.name().equalsIgnoreCase(parts[1]))
                        .findFirst();
        return level.flatMap(known -> tagOf(parts[0]).map(tag -> new SpokenLanguage(tag, known)));
    }

    /** The tag in its usual form; empty when it names no language. */
    public static Optional<String> tagOf(String text) {
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(text.strip().replace('_', '-'))
                    .build();
            return KNOWN.contains(locale.getLanguage()) || locale.getLanguage().length() == 3
                    ? Optional.of(locale.toLanguageTag())
                    : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Several, divided by semicolons, commas or bars; empty when one of them is unknown. */
    public static Optional<List<SpokenLanguage>> parseAll(String text) {
        List<SpokenLanguage> spoken = new ArrayList<>();
        for (String part : text.split("[;,|]")) {
            if (part.isBlank()) {
                continue;
            }
            Optional<SpokenLanguage> language = parse(part);
            if (language.isEmpty()) {
                return Optional.empty();
            }
            spoken.add(language.get());
        }
        return Optional.of(List.copyOf(spoken));
    }

    /** The opposite of {@link #parseAll}. */
    public static String join(List<SpokenLanguage> languages) {
        return languages.stream()
                .map(one -> one.tag() + ":" + one.level().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
    }
}
