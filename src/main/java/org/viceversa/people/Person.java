package org.viceversa.people;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.viceversa.lti.Launch;
import org.viceversa.lti.LtiRole;
import org.viceversa.lti.RosterMember;

/**
 * Somebody whom a platform knows, within one tenant.
 *
 * <p>A person's own launch has the last word on name and address: what a roster says fills gaps, and changes only what a
 * launch never told. An empty word erases nothing, not even in a launch: one activity of a course may share names while
 * the next does not, and a partner's name must not vanish in the middle of a mentoring because the wrong link was
 * clicked. Where a platform ceases to share for good, what is known is erased on purpose, with the person's record, and
 * not by the way.
 *
 * @param subject the platform's id of the person: the {@code sub} of launches and the {@code user_id} of rosters
 * @param named whether a launch of the person's own told the name
 * @param administrator whether their latest launch called them an administrator of the platform or its institution; a
 *     roster's word for it counts for nothing, since site-wide rights hang on it
 * @param locale of the latest launch that told one; else empty
 */
public record Person(
        UUID id,
        UUID tenant,
        String subject,
        Particulars particulars,
        boolean named,
        boolean administrator,
        String locale) {

    private static final int LONGEST_LOCALE = 40;
    private static final int LONGEST_SEARCH_TEXT = 600;
    private static final int LONGEST_SORT_KEY = 120;

    /** Sorts after every first letter of a name. */
    private static final byte NAMELESS = (byte) 0xFF;

    public Person {
        locale = Texts.clean(locale, LONGEST_LOCALE);
    }

    static Person of(Launch launch, Instant now) {
        return new Person(
                        newId(now),
                        launch.deployment(),
                        launch.user().subject(),
                        Particulars.of(launch.user()),
                        false,
                        false,
                        "")
                .toldBy(launch);
    }

    static Person of(UUID tenant, RosterMember member, Instant now) {
        return new Person(newId(now), tenant, member.userId(), Particulars.of(member), false, false, "");
    }

    /** With what this launch tells. */
    Person toldBy(Launch launch) {
        Particulars told = Particulars.of(launch.user());
        String spoken = launch.presentation().locale();
        return new Person(
                id,
                tenant,
                subject,
                particulars.overlaidWith(told),
                named || told.hasName(),
                isAdministrator(launch.roles()),
                spoken.isBlank() ? locale : spoken);
    }

    /** With what a roster tells. */
    Person toldBy(RosterMember member) {
        Particulars told = Particulars.of(member);
        return withParticulars(named ? told.overlaidWith(particulars) : particulars.overlaidWith(told));
    }

    private Person withParticulars(Particulars changed) {
        return new Person(id, tenant, subject, changed, named, administrator, locale);
    }

    /** The full name, or what is known of it; may be empty. */
    public String name() {
        return particulars.displayName();
    }

    /** What a search looks through: name and address, folded. */
    public String searchText() {
        return Texts.clean(
                Texts.fold(String.join(
                        " ",
                        particulars.name(),
                        particulars.givenName(),
                        particulars.familyName(),
                        particulars.email())),
                LONGEST_SEARCH_TEXT);
    }

    /**
     * The place in a list, to be compared byte by byte, the same on every database: by folded name, and those without a
     * name last.
     */
    public byte[] sortKey() {
        String name = Texts.fold(name());
        byte[] words = (name.isEmpty() ? subject : name).getBytes(StandardCharsets.UTF_8);
        int start = name.isEmpty() ? 1 : 0;
        byte[] key = new byte[Math.min(LONGEST_SORT_KEY, words.length + start)];
        System.arraycopy(words, 0, key, start, key.length - start);
        if (name.isEmpty()) {
            key[0] = NAMELESS;
        }
        return key;
    }

    private static boolean isAdministrator(Set<LtiRole> roles) {
        return roles.contains(LtiRole.SYSTEM_ADMINISTRATOR);
    }

    /** Ordered by time (RFC 9562 §5.7), so that thousands of newcomers stand side by side in the index. */
    private static UUID newId(Instant now) {
        UUID random = UUID.randomUUID();
        long time = now.toEpochMilli() << 16;
        return new UUID(time | 0x7000 | (random.getMostSignificantBits() & 0x0FFF), random.getLeastSignificantBits());
    }
}
