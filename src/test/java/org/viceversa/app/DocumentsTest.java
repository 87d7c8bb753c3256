package org.viceversa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents say of addresses and settings is what the code does, and their links lead somewhere. */
class DocumentsTest {

    private static final Path DOCUMENTS = Path.of("src/docs");

    /** The first cell of a table's row, as far as it is code. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:`[^`]+`(?:, )?)+)");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern SETTING = Pattern.compile("VICEVERSA_([A-Z_]+)");
    private static final Pattern LAUNCHER_SETTING = Pattern.compile("setting\\(\"([a-z_]+)\"");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void every_registered_path_stands_in_the_table_of_addresses_and_the_other_way_round() throws IOException {
        try (WiredTool tool = new WiredTool()) {
            Set<String> documented = firstCells("security.md", "## Addresses");
            assertThat(documented).isEqualTo(addresses(tool.servletPaths()));
            assertThat(tool.filterPaths())
                    .as("a filter guards addresses that are there")
                    .allMatch(path -> path.equals("/*") || documented.contains(path));
        }
    }

    /** What a server is told, as people write it, and the static files of the web application. */
    private static Set<String> addresses(Set<String> servletPaths) throws IOException {
        Set<String> addresses = new TreeSet<>();
        servletPaths.forEach(path -> addresses.addAll(
                switch (path) {
                    case "" -> Set.of("/");
                    // One servlet, and two filters that guard different parts of it.
                    case "/api/*" -> Set.of("/api/*", "/api/operator", "/api/operator/*");
                    case "/health/*" -> Set.of("/health/live", "/health/ready");
                    default -> Set.of(path);
                }));
        try (Stream<Path> files = Files.list(Path.of("webapp"))) {
            files.filter(file -> !file.endsWith("WEB-INF"))
                    .forEach(file -> addresses.add("/" + file.getFileName() + (Files.isDirectory(file) ? "/*" : "")));
        }
        return addresses;
    }

    @Test
    void every_setting_that_is_read_stands_in_the_table_of_settings_and_the_other_way_round() throws IOException {
        Set<String> read = new TreeSet<>();
        read.addAll(asked(Map.of()));
        read.addAll(asked(Map.of("TRIAL", "on")));
        read.addAll(
                asked(Map.of("MAIL_HOST", "smtp.example.org", "MAIL_USER", "viceversa", "MAIL_FROM", "a@b.example")));
        String launcher = Files.readString(Path.of("src/main/java/org/viceversa/app/Main.java"));
        found(LAUNCHER_SETTING, launcher)
                .map(name -> name.toUpperCase(Locale.ROOT))
                .forEach(read::add);
        assertThat(read).contains("HOST", "PORT", "URL", "SANDBOX_PORT");
        Set<String> expected = read.stream().map(name -> "VICEVERSA_" + name).collect(Collectors.toSet());
        assertThat(firstCells("operations.md", "## Settings")).isEqualTo(expected);
    }

    /** Every name that the reader asks for, with these values and no other. */
    private static Set<String> asked(Map<String, String> values) throws IOException {
        Set<String> names = new TreeSet<>();
        Path data = Files.createTempDirectory("viceversa-documents");
        try {
            SettingsReader.from(name -> {
                names.add(name);
                return name.equals("DATA") ? data.toString() : values.get(name);
            });
        } catch (SettingsInvalid missing) {
            // Without values the reader refuses, after it has asked for all of them.
        }
        return names;
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            files.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_setting_that_a_document_names_is_one(Path document) throws IOException {
        Set<String> known = firstCells("operations.md", "## Settings");
        assertThat(found(SETTING, Files.readString(document)).map(name -> "VICEVERSA_" + name))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_to_a_file(Path document) throws IOException {
        assertThat(found(LINK, Files.readString(document)))
                .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }

    @Test
    void the_index_of_decisions_names_each_of_them() throws IOException {
        String index = Files.readString(DOCUMENTS.resolve("decisions/README.md"));
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve("decisions"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.equals("README.md"))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(index).contains("](" + name + ")"));
        }
    }

    /** What stands first in the rows below a heading, up to the next heading of its kind. */
    private static Set<String> firstCells(String document, String heading) throws IOException {
        String text = Files.readString(DOCUMENTS.resolve(document));
        int begin = text.indexOf(heading + "\n");
        assertThat(begin).as(heading + " of " + document).isNotNegative();
        int end = text.indexOf("\n## ", begin + 1);
        Matcher rows = ROW.matcher(text.substring(begin, end < 0 ? text.length() : end));
        return rows.results().flatMap(row -> found(CODE, row.group(1))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
