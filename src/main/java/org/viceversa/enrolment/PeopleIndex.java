package org.viceversa.enrolment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.viceversa.enrolment.Invitation.Contact;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;

/** People by whatever a list may call them. */
public final class PeopleIndex {

    private final Collection<Person> people;
    private final Map<String, List<Person>> byKey = new HashMap<>();

    public PeopleIndex(Collection<Person> people) {
        this.people = List.copyOf(people);
        people.forEach(person -> keysOf(person)
                .distinct()
                .forEach(key -> byKey.merge(
                        key,
                        List.of(person),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList())));
    }

    /** What finds somebody. */
    public static Stream<String> keysOf(Person person) {
        return Stream.of(
                        key("e", person.particulars().email().toLowerCase(Locale.ROOT)),
                        key("n", person.particulars().sourcedId().toLowerCase(Locale.ROOT)),
                        key("s", person.subject()),
                        key("w", Texts.fold(person.name())))
                .flatMap(Optional::stream);
    }

    /** What an entry looks for. */
    public static String keyOf(Wanted entry) {
        return entry.contact()
                .map(contact -> letterOf(contact) + contact.value())
                .orElseGet(() -> "w" + Texts.fold(entry.name()));
    }

    Collection<Person> people() {
        return people;
    }

    List<Person> find(Wanted entry) {
        return byKey.getOrDefault(keyOf(entry), List.of());
    }

    private static String letterOf(Contact contact) {
        return switch (contact.kind()) {
            case EMAIL -> "e";
            case ID_NUMBER -> "n";
            case SUBJECT -> "s";
        };
    }

    private static Optional<String> key(String letter, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(letter + value);
    }
}
