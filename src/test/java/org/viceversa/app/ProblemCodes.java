package org.viceversa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.viceversa.lti.LaunchRejected;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.refusal.Refused;

/** The stable codes by which the tool says no, each with its status, as they stand in the sources. */
final class ProblemCodes {

    /** How a refusal is made: its kind and its code, which is a text or comes from elsewhere in the file. */
    private static final Pattern REFUSAL =
            Pattern.compile("(?:new Refused|super)\\(\\s*(?:Refused\\.)?Kind\\.([A-Z_]+),\\s*([^,]+),");

    private static final Pattern OTHER_PROBLEM =
            Pattern.compile("new Problem\\(\\s*\"about:blank\",\\s*\"[^\"]+\",\\s*(\\d+),\\s*\"([a-z-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    private final SortedMap<String, Integer> codes = new TreeMap<>();

    private ProblemCodes() {}

    /** Answers with a problem, whose code a program may decide by. */
    static SortedMap<String, Integer> inSources() throws IOException {
        ProblemCodes found = new ProblemCodes();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                found.read(file);
            }
        }
        return found.codes;
    }

    /** Why a course's list of people could not be read: what the page shows beside the list. */
    static Stream<String> ofPlatformCalls() {
        return Arrays.stream(PlatformCallFailed.Cause.values())
                .map(cause -> new PlatformCallFailed(cause, "").code())
                .sorted();
    }

    /** Why launches were refused, with the clause of the specification. */
    static SortedMap<String, String> ofLaunches() {
        SortedMap<String, String> clauses = new TreeMap<>();
        Arrays.stream(LaunchRejected.Reason.values()).forEach(reason -> clauses.put(reason.code(), reason.clause()));
        return clauses;
    }

    private void read(Path file) throws IOException {
        String source = Files.readString(file);
        Matcher problems = OTHER_PROBLEM.matcher(source);
        while (problems.find()) {
            add(problems.group(2), Integer.parseInt(problems.group(1)), file);
        }
        Matcher refusals = REFUSAL.matcher(source);
        while (refusals.find()) {
            int status = Refused.Kind.valueOf(refusals.group(1)).status();
            Matcher literal = LITERAL.matcher(refusals.group(2));
            if (literal.matches()) {
                add(literal.group(1), status, file);
            } else {
                addHandedIn(source, status, file);
            }
        }
    }

    /** A method that is told the code: whatever else in its file looks like one. */
    private void addHandedIn(String source, int status, Path file) {
        String others = REFUSAL.matcher(source).replaceAll("");
        Matcher literals = LITERAL.matcher(others);
        while (literals.find()) {
            add(literals.group(1), status, file);
        }
    }

    private void add(String code, int status, Path file) {
        Integer before = codes.put(code, status);
        if (before != null && before != status) {
            throw new AssertionError(code + " is " + before + " elsewhere, and " + status + " in " + file);
        }
    }
}
