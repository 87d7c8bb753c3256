package org.viceversa.people;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Which members of a course are asked for.
 *
 * @param words folded words that all must occur in a name or address; empty finds everybody
 * @param role LEARNER or INSTRUCTOR, or empty for everybody
 * @param here whether those who are here, or those who left
 */
public record MemberFilter(List<String> words, Optional<ToolRole> role, boolean here) {

    private static final int LONGEST_SEARCH = 100;

    public MemberFilter {
        words = List.copyOf(words);
        if (role.isPresent() && role.get() != ToolRole.LEARNER && role.get() != ToolRole.INSTRUCTOR) {
            throw new Refused(Kind.INVALID, "role-invalid", "The list can be narrowed to LEARNER or INSTRUCTOR.");
        }
    }

    /** @param search as somebody typed it */
    public static MemberFilter of(String search, Optional<ToolRole> role, boolean here) {
        List<String> words = Arrays.stream(
                        Texts.fold(Texts.clean(search, LONGEST_SEARCH)).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new MemberFilter(words, role, here);
    }

    public boolean matches(Person person, Membership membership) {
        String text = person.searchText();
        return membership.isHere() == here
                && role.map(membership.roles()::contains).orElse(true)
                && words.stream().allMatch(text::contains);
    }

    /** Where a page of a list ended: the next one begins behind this place. */
    public record Place(byte[] sortKey, UUID person) {

        private static final int ID_LENGTH = 36;
        private static final int LONGEST_CURSOR = 400;

        /** For addresses; the opposite of {@link #parse}. */
        public String toCursor() {
            byte[] id = person.toString().getBytes(StandardCharsets.US_ASCII);
            byte[] bytes = Arrays.copyOf(id, ID_LENGTH + sortKey.length);
            System.arraycopy(sortKey, 0, bytes, ID_LENGTH, sortKey.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        /** @throws Refused {@code cursor-invalid} when it is not one that was given out */
        public static Place parse(String cursor) {
            try {
                if (cursor.length() > LONGEST_CURSOR) {
                    throw new IllegalArgumentException("too long");
                }
                byte[] bytes = Base64.getUrlDecoder().decode(cursor);
                String id = new String(bytes, 0, Math.min(ID_LENGTH, bytes.length), StandardCharsets.US_ASCII);
                return new Place(
                        Arrays.copyOfRange(bytes, Math.min(ID_LENGTH, bytes.length), bytes.length),
                        UUID.fromString(id));
            } catch (IllegalArgumentException e) {
                throw new Refused(
                        Kind.INVALID, "cursor-invalid", "This place in the list is unknown. Load the list again.");
            }
        }

        /** The order of lists: by key, byte by byte, then by id. */
        public boolean isBefore(Place other) {
            int keys = Arrays.compareUnsigned(sortKey, other.sortKey);
            return keys < 0 || (keys == 0 && person.toString().compareTo(other.person.toString()) < 0);
        }
    }
}
