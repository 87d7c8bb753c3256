package org.viceversa.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.viceversa.enrolment.Invitation.Contact;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Somebody who is to be invited, as they were named.
 *
 * @param line where, counted from 1
 * @param typed as it stands there
 * @param contact an address or a number; empty when it is a name
 * @param name as far as one was given
 * @param side empty where the list does not say
 */
public record Wanted(int line, String typed, Optional<Contact> contact, String name, Optional<Side> side) {

    public static final int MOST = 10_000;
    private static final int LONGEST = 300;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\"]+@[^\\s<>()\"]+\\.[^\\s<>()\"]+");

    /** An id number has a digit and no blank. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[\\p{L}\\d._/#-]+");

    /** One entry of a list, whatever it names. */
    public static Wanted of(int line, String entry, Optional<Side> side) {
        String typed = Texts.clean(entry, LONGEST);
        Matcher address = ADDRESS.matcher(typed);
        if (address.find()) {
            String name = typed.replace(address.group(), " ")
                    .replaceAll("[<>()\"]", " ")
                    .strip();
            return new Wanted(line, typed, Optional.of(new Contact(Contact.Kind.EMAIL, address.group())), name, side);
        }
        if (NUMBER.matcher(typed).matches()) {
            return new Wanted(line, typed, Optional.of(new Contact(Contact.Kind.ID_NUMBER, typed)), "", side);
        }
        return new Wanted(line, typed, Optional.empty(), typed, side);
    }

    /**
     * A pasted list: entries divided by new lines, semicolons, commas, tabs or bars.
     *
     * @throws Refused {@code invitations-too-many}
     */
    public static List<Wanted> listOf(String pasted) {
        List<Wanted> all = new ArrayList<>();
        for (String entry : pasted.split("[\\r\\n;,\\t|]+")) {
            if (!entry.isBlank()) {
                all.add(of(all.size() + 1, entry, Optional.empty()));
            }
            requireFew(all.size());
        }
        return all;
    }

    /** @throws Refused {@code invitations-too-many} */
    public static void requireFew(int entries) {
        if (entries > MOST) {
            throw new Refused(
                    Kind.TOO_LARGE,
                    "invitations-too-many",
                    "At most " + MOST + " people can be invited at once. Divide the list into several.");
        }
    }
}
