package org.viceversa.pulse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.viceversa.enrolment.KnownPeople;
import org.viceversa.enrolment.Wanted;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programme.SafetyContact;
import org.viceversa.pulse.Concern.Contact;

/** The people outside of the line whom a programme names, and who of the tool they are. */
final class SafetyContacts {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\",;]+@[^\\s<>()\",;]+\\.[^\\s<>()\",;]+");

    private final KnownPeople knownPeople;

    SafetyContacts(KnownPeople knownPeople) {
        this.knownPeople = knownPeople;
    }

    /** All whom a report can go to: neither the two themselves, nor whoever cannot be reached. */
    static List<Contact> of(Programme programme, List<Person> pair) {
        return programme.contacts().stream()
                .filter(SafetyContact::canBeReached)
                .map(one -> new Contact(one.name(), one.how(), mailIn(one.how())))
                .filter(one -> pair.stream().noneMatch(person -> isMeant(one, person)))
                .toList();
    }

    private static String mailIn(String how) {
        Matcher address = ADDRESS.matcher(how);
        return address.find() ? address.group().toLowerCase(Locale.ROOT) : "";
    }

    /** By address, and for caution by name alone as well. */
    private static boolean isMeant(Contact contact, Person person) {
        return !contact.mail().isEmpty() && contact.mail().equals(mailOf(person))
                || Texts.fold(contact.name()).equals(Texts.fold(person.name()));
    }

    static String mailOf(Person person) {
        return person.particulars().email().toLowerCase(Locale.ROOT);
    }

    /** The one person of the tool who has the contact's address; nobody while nobody or more than one has it. */
    Optional<UUID> find(UUID tenant, Contact contact) {
        if (contact.mail().isEmpty()) {
            return Optional.empty();
        }
        List<Person> those = knownPeople.list(tenant, List.of(Wanted.of(1, contact.mail(), Optional.empty()))).stream()
                .filter(one -> mailOf(one).equals(contact.mail()))
                .toList();
        return those.size() == 1 ? Optional.of(those.get(0).id()) : Optional.empty();
    }
}
