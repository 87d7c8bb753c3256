package org.viceversa.employees;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.viceversa.people.Texts;

/**
 * What the organisation tells of one employee; each text may be empty.
 *
 * <p>It is found by its id number, else by its e-mail, both without regard to upper and lower case. A record may be there
 * before its person ever opens the tool, and stays when they leave.
 *
 * @param hiredOn may lie ahead, for somebody who is to begin
 * @param inRoleSince since when they do what they do now
 * @param grade 0 to 99; higher is more senior
 * @param managerKey the manager's id number or e-mail, whether or not there is such a record
 */
public record EmployeeRecord(
        UUID id,
        UUID tenant,
        String idNumber,
        String email,
        Optional<LocalDate> hiredOn,
        Optional<LocalDate> inRoleSince,
        Optional<Integer> grade,
        String department,
        String site,
        String function,
        String managerKey,
        Status status,
        String payBand,
        Optional<ZoneId> zone,
        List<SpokenLanguage> languages,
        Instant changedAt) {

    /** Whether somebody is there. */
    public enum Status {
        ACTIVE,
        LEAVE,
        LEFT
    }

    public static final int LONGEST_ID_NUMBER = 100;
    public static final int LONGEST_EMAIL = 255;
    public static final int LONGEST_WORDS = 200;
    public static final int LONGEST_PAY_BAND = 60;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 20;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    public EmployeeRecord {
        idNumber = Texts.clean(idNumber, LONGEST_ID_NUMBER);
        email = Texts.clean(email, LONGEST_EMAIL);
        department = Texts.clean(department, LONGEST_WORDS);
        site = Texts.clean(site, LONGEST_WORDS);
        function = Texts.clean(function, LONGEST_WORDS);
        managerKey = Texts.clean(managerKey, LONGEST_EMAIL);
        payBand = Texts.clean(payBand, LONGEST_PAY_BAND);
        languages = List.copyOf(languages);
    }

    /** What numbers and addresses are compared by; empty for none. */
    public static String keyOf(String idNumberOrEmail) {
        return idNumberOrEmail.strip().toLowerCase(Locale.ROOT);
    }

    EmployeeRecord with(Status changed, Instant at) {
        return new EmployeeRecord(
                id,
                tenant,
                idNumber,
                email,
                hiredOn,
                inRoleSince,
                grade,
                department,
                site,
                function,
                managerKey,
                changed,
                payBand,
                zone,
                languages,
                at);
    }

    /** The id number, or the e-mail of somebody without one. */
    public String label() {
        return idNumber.isEmpty() ? email : idNumber;
    }

    /** The place in lists, to be compared byte by byte. */
    public byte[] sortKey() {
        return keyOf(label()).getBytes(StandardCharsets.UTF_8);
    }

    /** The folded words of the e-mail's name, as {@code silva} of {@code ana.silva@example.org}, but for the first. */
    public Set<String> wordsWithin() {
        Set<String> words = new LinkedHashSet<>();
        int end = email.indexOf('@');
        String[] parts = NO_LETTER.split(Texts.fold(end < 0 ? email : email.substring(0, end)));
        for (int i = 1; i < Math.min(parts.length, MOST_WORDS); i++) {
            words.add(parts[i].substring(0, Math.min(LONGEST_WORD, parts[i].length())));
        }
        return words;
    }

    /** The folded words of a person's name, by whose beginnings their record is found. */
    public static Set<String> wordsOfName(String name) {
        return NO_LETTER
                .splitAsStream(Texts.fold(name))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
