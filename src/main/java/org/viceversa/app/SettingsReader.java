package org.viceversa.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.viceversa.app.Settings.TrialSettings;
import org.viceversa.notice.mail.SmtpSettings;
import org.viceversa.notice.mail.SmtpSettings.Login;
import org.viceversa.notice.mail.SmtpSettings.Security;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.registration.ToolAddress;
import org.viceversa.registration.WebAddress;

/** Reads {@link Settings}, and collects every fault before it refuses to start. */
final class SettingsReader {

    private static final int SHORTEST_PASSWORD = 12;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^@,;<>\"()]]+@[A-Za-z0-9.-]+");

    private final UnaryOperator<@Nullable String> values;
    private final List<String> faults = new ArrayList<>();

    /** @param values the value of a setting by its name without prefix, or null */
    private SettingsReader(UnaryOperator<@Nullable String> values) {
        this.values = values;
    }

    /** From {@code VICEVERSA_NAME} in the environment, else the system property {@code viceversa.name}. */
    static Settings fromEnvironment() {
        return from(name -> {
            String environment = System.getenv("VICEVERSA_" + name);
            return environment != null
                    ? environment
                    : System.getProperty(
                            "viceversa." + name.toLowerCase(Locale.ROOT).replace('_', '.'));
        });
    }

    /** @throws SettingsInvalid with all faults at once */
    static Settings from(UnaryOperator<@Nullable String> values) {
        SettingsReader reader = new SettingsReader(values);
        boolean trial = reader.choice("TRIAL", "off", "on", "off").equals("on");
        Settings settings = trial ? reader.trial() : reader.production();
        if (!reader.faults.isEmpty()) {
            throw new SettingsInvalid(reader.faults);
        }
        return settings;
    }

    private Settings production() {
        return new Settings(
                toolAddress(find("URL").orElseGet(() -> missing("URL", "https://viceversa.example.org"))),
                database(find("DATABASE_URL")
                        .orElseGet(() -> missing("DATABASE_URL", "jdbc:postgresql://db.example.org/viceversa"))),
                secretKey(find("SECRET_KEY").orElseGet(() -> missing("SECRET_KEY", "openssl rand -base64 32"))),
                operatorPassword(),
                find("METRICS_TOKEN"),
                choice("PRIVATE_ADDRESSES", "refuse", "refuse", "allow").equals("allow"),
                Path.of(find("PLATFORMS_FOLDER").orElse("lti-config/platforms")),
                mail(find("URL").orElse("")),
                Optional.empty());
    }

    private Settings trial() {
        Path data = Path.of(find("DATA").orElse("data"));
        TrialSecrets secrets = TrialSecrets.in(data);
        // The launcher says which port it became when any free one was asked for.
        String port = find("PORT_BOUND").or(() -> find("PORT")).orElse("8080");
        return new Settings(
                toolAddress(find("URL").orElse("http://127.0.0.1:" + port)),
                database(find("DATABASE_URL")
                        .orElse("jdbc:h2:file:" + data.toAbsolutePath().resolve("viceversa"))),
                find("SECRET_KEY").map(this::secretKey).orElse(secrets.secretKey()),
                Optional.of(operatorPassword().orElse(secrets.operatorPassword())),
                find("METRICS_TOKEN"),
                choice("PRIVATE_ADDRESSES", "allow", "refuse", "allow").equals("allow"),
                Path.of(find("PLATFORMS_FOLDER").orElse("lti-config/platforms")),
                mail(find("URL").orElse("")),
                Optional.of(new TrialSettings(
                        find("SANDBOX_HOST").orElse("localhost"),
                        number("SANDBOX_PORT", 8081, 0, 65_535),
                        operatorPassword().orElse(secrets.operatorPassword()),
                        secrets.invitation(),
                        data)));
    }

    private ToolAddress toolAddress(String url) {
        if (url.isEmpty()) {
            return placeholder();
        }
        String trimmed = url.replaceAll("/+$", "");
        if (WebAddress.origin(trimmed).isEmpty()) {
            return wrong("URL", url, "a complete address such as https://viceversa.example.org", placeholder());
        }
        URI uri = URI.create(trimmed);
        if (uri.getQuery() != null || uri.getFragment() != null) {
            return wrong("URL", url, "an address without ? and #", placeholder());
        }
        if ("http".equalsIgnoreCase(uri.getScheme()) && !LOOPBACK.contains(uri.getHost())) {
            return wrong(
                    "URL", url, "an https address, since sign-in needs it; http only on this machine", placeholder());
        }
        return new ToolAddress(trimmed);
    }

    private static ToolAddress placeholder() {
        return new ToolAddress("http://127.0.0.1");
    }

    private DatabaseSettings database(String url) {
        if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:") && !url.isEmpty()) {
            wrong("DATABASE_URL", url.replaceAll("[?;].*", ""), "jdbc:postgresql://… or jdbc:h2:…", url);
        }
        boolean embedded = url.startsWith("jdbc:h2:");
        return new DatabaseSettings(
                url,
                find("DATABASE_USER").orElse(embedded ? "sa" : "viceversa"),
                find("DATABASE_PASSWORD").orElse(""),
                number("DATABASE_POOL", 10, 2, 200));
    }

    private byte[] secretKey(String text) {
        try {
            byte[] key = Base64.getDecoder().decode(text);
            if (key.length == 32 || text.isEmpty()) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // Told below, as for a key of the wrong length.
        }
        faults.add(
                "VICEVERSA_SECRET_KEY (not shown) must be 32 bytes in base64, such as `openssl rand -base64 32` makes");
        return new byte[32];
    }

    private Optional<String> operatorPassword() {
        Optional<String> password = find("OPERATOR_PASSWORD");
        if (password.filter(word -> word.length() < SHORTEST_PASSWORD).isPresent()) {
            faults.add(
                    "VICEVERSA_OPERATOR_PASSWORD (not shown) must have at least " + SHORTEST_PASSWORD + " characters");
        }
        return password;
    }

    /** Nothing without a host. */
    private Optional<SmtpSettings> mail(String url) {
        return find("MAIL_HOST")
                .map(host -> new SmtpSettings(
                        host,
                        number("MAIL_PORT", 587, 1, 65_535),
                        Security.valueOf(choice("MAIL_SECURITY", "starttls", "starttls", "tls", "none")
                                .toUpperCase(Locale.ROOT)),
                        find("MAIL_USER")
                                .map(user ->
                                        new Login(user, find("MAIL_PASSWORD").orElse(""))),
                        SmtpSettings.nameOf(url),
                        address(
                                "MAIL_FROM",
                                find("MAIL_FROM").orElseGet(() -> missing("MAIL_FROM", "mentoring@example.org"))),
                        find("MAIL_REPLY_TO").map(reply -> address("MAIL_REPLY_TO", reply)),
                        SmtpSettings.USUAL_TIMEOUT_MILLIS));
    }

    private String address(String name, String address) {
        return address.isEmpty() || ADDRESS.matcher(address).matches()
                ? address
                : wrong(name, address, "one e-mail address such as mentoring@example.org", "");
    }

    private String choice(String name, String otherwise, String... allowed) {
        String value = find(name).orElse(otherwise).toLowerCase(Locale.ROOT);
        return List.of(allowed).contains(value) ? value : wrong(name, value, String.join(" or ", allowed), otherwise);
    }

    private int number(String name, int otherwise, int least, int most) {
        Optional<String> text = find(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Told below, as for a number that is out of range.
        }
        return wrong(name, text.get(), "a whole number from " + least + " to " + most, otherwise);
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(values.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private String missing(String name, String example) {
        faults.add("VICEVERSA_" + name + " is missing; for example: " + example);
        return "";
    }

    private <T> T wrong(String name, String value, String allowed, T otherwise) {
        faults.add("VICEVERSA_" + name + " is \"" + value + "\"; allowed: " + allowed);
        return otherwise;
    }
}
