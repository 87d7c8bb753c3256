package org.viceversa.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import org.viceversa.sandbox.MovableClock;

/** How far a trial's time was moved, kept beside its database: what has happened there must not lie in the future. */
final class TrialDay {

    private final Path file;

    TrialDay(Path folder) {
        file = folder.resolve("day.txt");
    }

    /** The time as it was left, going on. */
    MovableClock clock() {
        return new MovableClock(Clock.systemUTC(), read(), this::keep);
    }

    private Duration read() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException | DateTimeException e) {
            throw new IllegalStateException(
                    "The trial cannot read how far its time was moved: " + file.toAbsolutePath(), e);
        }
    }

    private void keep(Duration ahead) {
        try {
            Files.writeString(file, ahead.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The trial cannot keep its time in " + file.toAbsolutePath(), e);
        }
    }
}
