package org.viceversa.registration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.PlatformFileFields.Content;
import org.viceversa.registration.PlatformFiles.PlatformFile;

/**
 * Takes over the platforms that the operator filed, at each start.
 *
 * <p>A file stands for the registration with its issuer and client id: the same file again changes nothing, a changed
 * one changes the registration, and a file that is gone leaves it as it is. The deployments that a file names are
 * accepted. A file with a fault is left out whole, and does not keep the others from being read.
 */
public final class ReadPlatformFiles {

    private final PlatformFiles files;
    private final Registrations registrations;
    private final DecideDeployment decideDeployment;
    private final Clock clock;

    public ReadPlatformFiles(
            PlatformFiles files, Registrations registrations, DecideDeployment decideDeployment, Clock clock) {
        this.files = files;
        this.registrations = registrations;
        this.decideDeployment = decideDeployment;
        this.clock = clock;
    }

    /** What came of one file. */
    public enum Result {
        ADDED,
        CHANGED,
        UNCHANGED,
        FAULTY
    }

    /** @param faults each with the name of its field, when the file is faulty */
    public record FileRead(String file, Result result, List<String> faults) {
        @Override
        public String toString() {
            return file + ": " + (faults.isEmpty() ? result.name().toLowerCase(java.util.Locale.ROOT) : faults);
        }
    }

    /**
     * @return one for each file, by name
     * @throws Refused {@code database-unavailable}
     */
    public List<FileRead> read() {
        List<FileRead> reads = new ArrayList<>();
        Map<List<String>, String> seen = new HashMap<>();
        for (PlatformFile file : files.list()) {
            reads.add(read(file, seen));
        }
        return List.copyOf(reads);
    }

    private FileRead read(PlatformFile file, Map<List<String>, String> seen) {
        if (file.fault().isPresent()) {
            return faulty(file, List.of(file.fault().get()));
        }
        PlatformFileFields fields = new PlatformFileFields(file.fields());
        Optional<Content> content = fields.read();
        if (content.isEmpty()) {
            return faulty(file, fields.faults());
        }
        PlatformEntry entry = content.get().entry();
        String other = seen.putIfAbsent(List.of(entry.issuer(), entry.clientId()), file.name());
        if (other != null) {
            return faulty(file, List.of("clientId: " + other + " has the same issuer and client id"));
        }
        try {
            return new FileRead(file.name(), keep(content.get()), List.of());
        } catch (Refused refused) {
            if (refused.kind() == Kind.UNAVAILABLE) {
                throw refused;
            }
            return faulty(file, List.of(refused.sentence()));
        }
    }

    private Result keep(Content content) {
        PlatformEntry entry = content.entry();
        Optional<Registration> before = registrations.find(entry.issuer(), entry.clientId());
        Registration after = entry.toRegistration(
                before.map(Registration::id).orElseGet(UUID::randomUUID),
                before.map(Registration::createdAt).orElseGet(clock::instant));
        boolean same = before.filter(after::equals).isPresent();
        if (!same) {
            registrations.save(after);
        }
        boolean accepted = false;
        for (String deployment : content.deployments()) {
            accepted |= accept(after.id(), deployment);
        }
        if (before.isEmpty()) {
            return Result.ADDED;
        }
        return same && !accepted ? Result.UNCHANGED : Result.CHANGED;
    }

    /** @return whether it was not accepted before */
    private boolean accept(UUID registrationId, String deploymentId) {
        boolean before = registrations
                .findDeployment(registrationId, deploymentId)
                .filter(deployment -> deployment.state() == Deployment.State.ACCEPTED)
                .isPresent();
        if (!before) {
            decideDeployment.accept(registrationId, deploymentId);
        }
        return !before;
    }

    private static FileRead faulty(PlatformFile file, List<String> faults) {
        return new FileRead(file.name(), Result.FAULTY, faults);
    }
}
