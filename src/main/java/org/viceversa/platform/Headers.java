package org.viceversa.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The header fields of an answer; names in any case. Bytes beyond ASCII come as ISO 8859-1 characters. */
public record Headers(Map<String, List<String>> fields) {

    public Headers {
        Map<String, List<String>> lower = new LinkedHashMap<>();
        fields.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        fields = Map.copyOf(lower);
    }

    public static Headers none() {
        return new Headers(Map.of());
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** When the answer was made by the answerer's clock; what a cache in between added is counted in. */
    public Optional<Instant> date() {
        Duration age = first("Age").flatMap(Headers::seconds).orElse(Duration.ZERO);
        return first("Date").flatMap(Headers::moment).map(date -> date.plus(age));
    }

    /** How long the answerer asks to wait (RFC 9110 §10.2.3: seconds, or a date). */
    public Optional<Duration> retryAfter(Instant now) {
        return first("Retry-After")
                .flatMap(value -> seconds(value).or(() -> moment(value).map(moment -> Duration.between(now, moment))))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private static Optional<Duration> seconds(String value) {
        String digits = value.strip();
        return digits.matches("\\d{1,9}") ? Optional.of(Duration.ofSeconds(Long.parseLong(digits))) : Optional.empty();
    }

    private static Optional<Instant> moment(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
