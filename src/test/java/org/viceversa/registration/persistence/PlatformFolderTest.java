package org.viceversa.registration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viceversa.registration.DecideDeployment;
import org.viceversa.registration.PlatformFiles.PlatformFile;
import org.viceversa.registration.ReadPlatformFiles;
import org.viceversa.registration.ReadPlatformFiles.FileRead;
import org.viceversa.registration.ReadPlatformFiles.Result;
import org.viceversa.registration.Registration;
import org.viceversa.testkit.InMemoryRegistrations;

class PlatformFolderTest {

    private static final Path EXAMPLES = Path.of("lti-config/platforms");

    @TempDir
    Path folder;

    @Test
    void every_example_is_good_when_it_is_copied_to_its_place() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            for (Path example : examples.filter(file -> file.toString().endsWith(".example.json"))
                    .toList()) {
                Files.copy(
                        example, folder.resolve(example.getFileName().toString().replace(".example", "")));
            }
        }
        InMemoryRegistrations registrations = new InMemoryRegistrations();
        Clock clock = Clock.systemUTC();
        List<FileRead> reads = new ReadPlatformFiles(
                        new PlatformFolder(folder), registrations, new DecideDeployment(registrations, clock), clock)
                .read();
        assertThat(reads).hasSize(4).allMatch(read -> read.result() == Result.ADDED);
        assertThat(registrations.list())
                .extracting(Registration::productFamily)
                .containsExactlyInAnyOrder("moodle", "canvas", "blackboardlearn", "desire2learn");
        assertThat(registrations.listDeployments()).hasSize(4);
    }

    @Test
    void examples_and_other_files_are_left_out() throws IOException {
        write("b.json", "{}");
        write("a.json", "{\"name\":\"A\"}");
        write("moodle.example.json", "{}");
        write("notes.txt", "x");
        write(".hidden.json", "{}");
        assertThat(new PlatformFolder(folder).list())
                .extracting(PlatformFile::name)
                .containsExactly("a.json", "b.json");
        assertThat(new PlatformFolder(EXAMPLES).list()).isEmpty();
        assertThat(new PlatformFolder(folder.resolve("nowhere")).list()).isEmpty();
    }

    @Test
    void what_is_no_json_object_is_told_with_its_line() throws IOException {
        write("a.json", "{\n  \"name\": \"A\",\n  oops\n}");
        write("b.json", "[1, 2]");
        write("c.json", "");
        write("d.json", "null");
        write("e.json", "{\"name\":\"A\",\"name\":\"B\"}");
        write("f.json", "{} {}");
        Files.write(folder.resolve("g.json"), new byte[] {'{', (byte) 0xff, '}'});
        List<PlatformFile> files = new PlatformFolder(folder).list();
        assertThat(files).hasSize(7).allMatch(file -> file.fault().isPresent());
        assertThat(files.get(0).fault().orElseThrow()).contains("line 3");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
