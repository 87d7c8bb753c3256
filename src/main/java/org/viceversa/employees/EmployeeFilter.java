package org.viceversa.employees;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Which records are asked for.
 *
 * @param words folded; each must begin the record's number or address, or a word of the address's name, of the
 *     department, of the site or of the person's name
 * @param department exactly; empty for all
 * @param site exactly; empty for all
 * @param matched whether there is a person with this number or address; empty for both
 */
public record EmployeeFilter(
        List<String> words, String department, String site, Optional<Status> status, Optional<Boolean> matched) {

    public static final EmployeeFilter ALL = new EmployeeFilter(List.of(), "", "", Optional.empty(), Optional.empty());

    private static final int LONGEST_SEARCH = 100;
    private static final int MOST_WORDS = 6;

    public EmployeeFilter {
        words = List.copyOf(words);
    }

    /** @param search as somebody typed it */
    public static EmployeeFilter of(
            String search, String department, String site, Optional<Status> status, Optional<Boolean> matched) {
        return new EmployeeFilter(
                wordsOf(Texts.fold(Texts.clean(search, LONGEST_SEARCH))), department, site, status, matched);
    }

    private static List<String> wordsOf(String folded) {
        return Arrays.stream(folded.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** @param name of the record's person; empty when there is none */
    public boolean matches(EmployeeRecord record, Optional<String> name) {
        return words.stream().allMatch(word -> isWordOf(record, name, word))
                && (department.isEmpty() || department.equals(record.department()))
                && (site.isEmpty() || site.equals(record.site()))
                && status.map(record.status()::equals).orElse(true)
                && matched.map(wanted -> wanted == name.isPresent()).orElse(true);
    }

    private static boolean isWordOf(EmployeeRecord record, Optional<String> name, String word) {
        return EmployeeRecord.keyOf(record.idNumber()).startsWith(word)
                || EmployeeRecord.keyOf(record.email()).startsWith(word)
                || Stream.of(
                                record.wordsWithin(),
                                EmployeeRecord.wordsOfName(record.department()),
                                EmployeeRecord.wordsOfName(record.site()),
                                EmployeeRecord.wordsOfName(name.orElse("")))
                        .flatMap(Set::stream)
                        .anyMatch(known -> known.startsWith(word));
    }

    /** Where a page of a list ended: the next one begins behind this place. */
    public record Place(byte[] sortKey, UUID id) {

        private static final int ID_LENGTH = 36;
        private static final int LONGEST_CURSOR = 600;

        public static Place of(EmployeeRecord record) {
            return new Place(record.sortKey(), record.id());
        }

        /** For addresses; the opposite of {@link #parse}. */
        public String toCursor() {
            byte[] bytes = Arrays.copyOf(id.toString().getBytes(StandardCharsets.US_ASCII), ID_LENGTH + sortKey.length);
            System.arraycopy(sortKey, 0, bytes, ID_LENGTH, sortKey.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        /** @throws Refused {@code cursor-invalid} when it is not one that was given out */
        public static Place parse(String cursor) {
            try {
                byte[] bytes = cursor.length() > LONGEST_CURSOR
                        ? new byte[0]
                        : Base64.getUrlDecoder().decode(cursor);
                int length = Math.min(ID_LENGTH, bytes.length);
                UUID id = UUID.fromString(new String(bytes, 0, length, StandardCharsets.US_ASCII));
                return new Place(Arrays.copyOfRange(bytes, length, bytes.length), id);
            } catch (IllegalArgumentException e) {
                throw new Refused(
                        Kind.INVALID, "cursor-invalid", "This place in the list is unknown. Load the list again.");
            }
        }

        /** The order of lists: by key, byte by byte, then by id. */
        public boolean isBefore(Place other) {
            int keys = Arrays.compareUnsigned(sortKey, other.sortKey);
            return keys < 0 || (keys == 0 && id.toString().compareTo(other.id.toString()) < 0);
        }
    }
}
