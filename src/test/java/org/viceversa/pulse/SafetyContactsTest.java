package org.viceversa.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programme.SafetyContact;
import org.viceversa.pulse.Concern.Contact;
import org.viceversa.testkit.Programmed;

/** Whom a concern can be told, and who of the tool that is. */
class SafetyContactsTest {

    private static final UUID TENANT = UUID.randomUUID();

    private final List<Person> everybody = new ArrayList<>();
    private final SafetyContacts contacts = new SafetyContacts((tenant, wanted) -> everybody);

    private static Person person(String name, String mail) {
        return new Person(UUID.randomUUID(), TENANT, name, new Particulars(name, "", "", mail, ""), true, false, "");
    }

    private static Programme with(SafetyContact... those) {
        Programme any = Programmed.programme(TENANT, "Rotnem");
        return new Programme(
                any.id(),
                any.tenant(),
                any.name(),
                any.kind(),
                any.template(),
                any.labels(),
                any.goal(),
                any.sponsor(),
                any.champion(),
                any.skills(),
                any.direction(),
                any.visibility(),
                any.approval(),
                any.form(),
                any.pairing(),
                any.conduct(),
                any.notice(),
                List.of(those),
                any.courses(),
                any.archived(),
                any.version(),
                any.changedAt());
    }

    @Test
    void neither_of_the_two_is_offered_by_address_or_by_name() {
        Programme programme = with(
                new SafetyContact("HR desk", "Bo@Example.org or room 3"),
                new SafetyContact("Ána", "extension 5"),
                new SafetyContact("Līga", "liga@example.org"));

        assertThat(SafetyContacts.of(
                        programme, List.of(person("Ana", "ana@example.org"), person("Bo", "bo@example.org"))))
                .containsExactly(new Contact("Līga", "liga@example.org", "liga@example.org"));
    }

    @Test
    void whoever_cannot_be_reached_is_not_offered() {
        assertThat(SafetyContacts.of(
                        with(new SafetyContact("Līga", ""), new SafetyContact("Mia", "room 7")), List.of()))
                .containsExactly(new Contact("Mia", "room 7", ""));
    }

    @Test
    void a_contact_is_whoever_alone_has_the_address() {
        Contact contact = new Contact("Līga", "liga@example.org", "liga@example.org");
        assertThat(contacts.find(TENANT, contact)).isEmpty();
        Person known = person("Līga Bērziņa", "LIGA@example.org");
        everybody.add(known);
        assertThat(contacts.find(TENANT, contact)).contains(known.id());
        everybody.add(person("Somebody else", "liga@example.org"));
        assertThat(contacts.find(TENANT, contact)).as("two have it: nobody").isEmpty();
    }

    @Test
    void a_contact_without_an_address_is_nobody_of_the_tool() {
        everybody.add(person("Līga", "liga@example.org"));
        assertThat(contacts.find(TENANT, new Contact("Līga", "room 7", ""))).isEmpty();
    }
}
