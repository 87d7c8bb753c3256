package org.viceversa.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.registration.Deployment.State;
import org.viceversa.registration.PlatformFiles.PlatformFile;
import org.viceversa.registration.ReadPlatformFiles.FileRead;
import org.viceversa.registration.ReadPlatformFiles.Result;
import org.viceversa.testkit.InMemoryRegistrations;
import org.viceversa.testkit.SettableClock;

class ReadPlatformFilesTest {

    private final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    private final InMemoryRegistrations registrations = new InMemoryRegistrations();
    private final List<PlatformFile> files = new ArrayList<>();
    private final ReadPlatformFiles read = new ReadPlatformFiles(
            () -> List.copyOf(files), registrations, new DecideDeployment(registrations, clock), clock);

    @Test
    void a_file_is_taken_over_once() {
        put("acme.json", good());
        assertThat(read.read()).containsExactly(new FileRead("acme.json", Result.ADDED, List.of()));
        assertThat(read.read()).extracting(FileRead::result).containsExactly(Result.UNCHANGED);

        Registration kept =
                registrations.find("https://lms.example.org", "client-1").orElseThrow();
        assertThat(kept.endpoints().keySet()).isEqualTo("https://lms.example.org/k");
        assertThat(kept.productFamily()).isEqualTo("moodle");
        assertThat(kept.active()).isTrue();
        assertThat(registrations.listDeployments(kept.id()))
                .extracting(Deployment::deploymentId)
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void a_changed_file_changes_its_registration() {
        put("acme.json", good());
        read.read();
        UUID before = registrations.list().get(0).id();
        put("acme.json", with("name", "Acme Europe"));
        assertThat(read.read()).extracting(FileRead::result).containsExactly(Result.CHANGED);
        assertThat(registrations.list()).singleElement().satisfies(changed -> {
            assertThat(changed.id()).isEqualTo(before);
            assertThat(changed.name()).isEqualTo("Acme Europe");
        });
    }

    @Test
    void a_deployment_that_a_file_names_is_accepted_even_if_it_waited() {
        put("acme.json", good());
        read.read();
        UUID id = registrations.list().get(0).id();
        Deployment deployment = registrations.findDeployment(id, "1").orElseThrow();
        registrations.saveDeployment(deployment.withState(State.WAITING));
        assertThat(read.read()).extracting(FileRead::result).containsExactly(Result.CHANGED);
        assertThat(registrations.findDeployment(id, "1").orElseThrow().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void a_file_that_is_gone_leaves_its_registration() {
        put("acme.json", good());
        read.read();
        files.clear();
        assertThat(read.read()).isEmpty();
        assertThat(registrations.list()).hasSize(1);
    }

    @Test
    void every_fault_names_its_field() {
        Map<String, Object> bad = with("issuer", "lms.example.org");
        bad.put("endpoints", Map.of("authorization", "https://lms.example.org/a", "token", 7, "jwks", "x"));
        bad.put("clientId", "");
        bad.put("frameOrigins", List.of("https://a.example/path"));
        bad.put("deployments", "1");
        bad.put("active", "yes");
        bad.put("tokenAudiance", "x");
        bad.remove("name");
        put("bad.json", bad);

        FileRead fault = read.read().get(0);

        assertThat(fault.result()).isEqualTo(Result.FAULTY);
        assertThat(fault.toString()).startsWith("bad.json: ");
        assertThat(fault.faults())
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "tokenAudiance",
                        "endpoints.jwks",
                        "name",
                        "issuer",
                        "clientId",
                        "endpoints.token",
                        "endpoints.keySet",
                        "frameOrigins",
                        "deployments",
                        "active");
        assertThat(registrations.list()).isEmpty();
    }

    @Test
    void a_faulty_file_does_not_keep_the_others_from_being_read() {
        files.add(new PlatformFile("a.json", Map.of(), Optional.of("is not a JSON object")));
        put("b.json", good());
        assertThat(read.read()).extracting(FileRead::result).containsExactly(Result.FAULTY, Result.ADDED);
    }

    @Test
    void two_files_for_the_same_client_are_a_fault_that_names_both() {
        put("a.json", good());
        put("b.json", with("name", "Other"));
        List<FileRead> reads = read.read();
        assertThat(reads.get(1).toString()).contains("b.json", "a.json", "clientId");
        assertThat(registrations.list()).extracting(Registration::name).containsExactly("Acme");
    }

    @Test
    void what_is_for_people_and_their_editors_is_allowed() {
        Map<String, Object> file = with("comment", "Told by Ada in November");
        file.put("$schema", "../schema/platform.schema.json");
        put("acme.json", file);
        assertThat(read.read()).extracting(FileRead::result).containsExactly(Result.ADDED);
    }

    private void put(String name, Map<String, Object> fields) {
        files.removeIf(file -> file.name().equals(name));
        files.add(new PlatformFile(name, fields, Optional.empty()));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> file = good();
        file.put(field, value);
        return file;
    }

    private static Map<String, Object> good() {
        Map<String, Object> file = new HashMap<>();
        file.put("name", "Acme");
        file.put("issuer", "https://lms.example.org");
        file.put("clientId", "client-1");
        file.put("productFamily", "Moodle");
        file.put(
                "endpoints",
                Map.of(
                        "authorization", "https://lms.example.org/a",
                        "token", "https://lms.example.org/t",
                        "keySet", "https://lms.example.org/k"));
        file.put("deployments", List.of("1", "2"));
        return file;
    }
}
