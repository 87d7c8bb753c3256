package org.viceversa.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.viceversa.secret.RandomSecrets;

/** Secrets of a trial, made at its first start and kept beside its database: a trial asks for no settings. */
final class TrialSecrets {

    private final Properties properties = new Properties();

    private TrialSecrets() {}

    static TrialSecrets in(Path folder) {
        Path file = folder.resolve("trial.properties");
        TrialSecrets secrets = new TrialSecrets();
        try {
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    secrets.properties.load(in);
                }
                return secrets;
            }
            secrets.fill();
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(file)) {
                secrets.properties.store(out, "Made at the first start of the trial; delete the folder to begin anew.");
            }
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException("The trial cannot keep its data in " + folder.toAbsolutePath(), e);
        }
    }

    private void fill() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        RandomSecrets secrets = new RandomSecrets();
        properties.setProperty("secretKey", Base64.getEncoder().encodeToString(key));
        properties.setProperty("operatorPassword", secrets.next().substring(0, 16));
        properties.setProperty("invitation", secrets.next());
    }

    byte[] secretKey() {
        return Base64.getDecoder().decode(properties.getProperty("secretKey"));
    }

    String operatorPassword() {
        return properties.getProperty("operatorPassword");
    }

    String invitation() {
        return properties.getProperty("invitation");
    }
}
