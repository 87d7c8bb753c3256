package org.viceversa.testkit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.testkit.ToolDatabase.Address;

/**
 * Where grades go from and to, as a process of its own is told it.
 *
 * @param columns the addresses of columns, one for each activity
 * @param jwk the tool's key, whole
 */
public record ScorePlace(Address database, UUID tenant, Registration registration, List<String> columns, String jwk) {

    public void save(Path file) throws IOException {
        Properties all = new Properties();
        all.setProperty("url", database.url());
        all.setProperty("user", database.user());
        all.setProperty("password", database.password());
        all.setProperty("tenant", tenant.toString());
        all.setProperty("registration", registration.id().toString());
        all.setProperty("issuer", registration.issuer());
        all.setProperty("client", registration.clientId());
        all.setProperty("authorization", registration.endpoints().authorization());
        all.setProperty("token", registration.endpoints().token());
        all.setProperty("keys", registration.endpoints().keySet());
        all.setProperty("product", registration.productFamily());
        all.setProperty("columns", String.join(" ", columns));
        all.setProperty("jwk", jwk);
        try (Writer writer = Files.newBufferedWriter(file)) {
            all.store(writer, "");
        }
    }

    static ScorePlace load(Path file) {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ScorePlace(
                new Address(all.getProperty("url"), all.getProperty("user"), all.getProperty("password")),
                UUID.fromString(all.getProperty("tenant")),
                new Registration(
                        UUID.fromString(all.getProperty("registration")),
                        all.getProperty("issuer"),
                        all.getProperty("client"),
                        "Sandbox",
                        new Endpoints(
                                all.getProperty("authorization"), all.getProperty("token"), all.getProperty("keys")),
                        Optional.empty(),
                        all.getProperty("product"),
                        List.of(),
                        true,
                        Instant.EPOCH),
                List.of(all.getProperty("columns").split(" ")),
                all.getProperty("jwk"));
    }
}
