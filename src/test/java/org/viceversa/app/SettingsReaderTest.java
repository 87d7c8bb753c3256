package org.viceversa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the environment becomes {@link Settings}, and what is said of one that cannot. */
class SettingsReaderTest {

    private static final String KEY = Base64.getEncoder().encodeToString("thirty-two bytes of a secret key".getBytes());

    @TempDir
    Path data;

    private final Map<String, String> values = new HashMap<>(Map.of(
            "URL", "https://viceversa.example.org",
            "DATABASE_URL", "jdbc:postgresql://db.example.org/viceversa",
            "SECRET_KEY", KEY));

    private SettingsReaderTest with(String name, String value) {
        values.put(name, value);
        return this;
    }

    private SettingsReaderTest without(String name) {
        values.remove(name);
        return this;
    }

    private Settings read() {
        return SettingsReader.from(values::get);
    }

    private String fault() {
        SettingsInvalid invalid = catchThrowableOfType(SettingsInvalid.class, this::read);
        assertThat(invalid).as("these settings are refused: " + values.keySet()).isNotNull();
        return invalid.getMessage();
    }

    /** What a trial asks of its operator. */
    private Settings trial() {
        values.clear();
        return with("TRIAL", "on").with("DATA", data.toString()).read();
    }

    @Test
    void three_settings_are_enough_in_production() {
        Settings settings = read();
        assertThat(settings.tool().base()).isEqualTo("https://viceversa.example.org");
        assertThat(settings.isSecure()).isTrue();
        assertThat(settings.database().url()).isEqualTo("jdbc:postgresql://db.example.org/viceversa");
        assertThat(settings.secretKey()).asString().isEqualTo("thirty-two bytes of a secret key");
    }

    @Test
    void whatever_is_not_set_is_careful_in_production() {
        Settings settings = read();
        assertThat(settings.operatorPassword()).isEmpty();
        assertThat(settings.metricsToken()).isEmpty();
        assertThat(settings.privateAddresses()).isFalse();
        assertThat(settings.trial()).isEmpty();
        assertThat(settings.platformsFolder()).isEqualTo(Path.of("lti-config/platforms"));
        assertThat(settings.database().user()).isEqualTo("viceversa");
        assertThat(settings.database().password()).isEmpty();
        assertThat(settings.database().poolSize()).isEqualTo(10);
    }

    @Test
    void what_is_set_is_taken() {
        Settings settings = with("OPERATOR_PASSWORD", "twelve-chars")
                .with("METRICS_TOKEN", "token")
                .with("PRIVATE_ADDRESSES", "Allow")
                .with("PLATFORMS_FOLDER", "/etc/viceversa")
                .with("DATABASE_USER", "mentoring")
                .with("DATABASE_PASSWORD", "secret")
                .with("DATABASE_POOL", "200")
                .read();
        assertThat(settings.operatorPassword()).contains("twelve-chars");
        assertThat(settings.metricsToken()).contains("token");
        assertThat(settings.privateAddresses()).isTrue();
        assertThat(settings.platformsFolder()).isEqualTo(Path.of("/etc/viceversa"));
        assertThat(settings.database().user()).isEqualTo("mentoring");
        assertThat(settings.database().password()).isEqualTo("secret");
        assertThat(settings.database().poolSize()).isEqualTo(200);
    }

    @Test
    void blanks_around_a_value_do_not_count_and_a_blank_value_is_none() {
        Settings settings = with("URL", " https://viceversa.example.org/ ")
                .with("OPERATOR_PASSWORD", "   ")
                .read();
        assertThat(settings.tool().base()).isEqualTo("https://viceversa.example.org");
        assertThat(settings.operatorPassword()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:8080", "http://localhost", "http://[::1]:8080", "https://lms.example.org/vv/"})
    void the_address_may_be_https_anywhere_and_http_on_this_machine(String url) {
        assertThat(with("URL", url).read().tool().base()).isEqualTo(url.replaceAll("/$", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "URL, viceversa.example.org, a complete address such as https://viceversa.example.org",
        "URL, ftp://viceversa.example.org, a complete address such as https://viceversa.example.org",
        "URL, https://viceversa.example.org/?a=b, an address without ? and #",
        "URL, https://viceversa.example.org/#a, an address without ? and #",
        "URL, http://viceversa.example.org, http only on this machine",
        "DATABASE_URL, jdbc:mysql://db.example.org/v, jdbc:postgresql://… or jdbc:h2:…",
        "DATABASE_POOL, many, a whole number from 2 to 200",
        "DATABASE_POOL, 1, a whole number from 2 to 200",
        "DATABASE_POOL, 201, a whole number from 2 to 200",
        "PRIVATE_ADDRESSES, maybe, refuse or allow",
        "TRIAL, yes, on or off"
    })
    void a_wrong_value_is_told_with_its_name_and_what_is_allowed(String name, String value, String allowed) {
        assertThat(with(name, value).fault())
                .contains("VICEVERSA_" + name + " is \"" + value + "\"; allowed: ", allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"URL", "DATABASE_URL", "SECRET_KEY"})
    void a_setting_that_is_missing_is_told_with_an_example(String name) {
        assertThat(without(name).fault()).contains("VICEVERSA_" + name + " is missing; for example: ");
    }

    @Test
    void a_setting_that_is_missing_is_told_once() {
        without("URL").without("DATABASE_URL").without("SECRET_KEY");
        assertThat(fault().lines().filter(line -> line.startsWith("  - "))).hasSize(3);
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(with("URL", "nowhere")
                        .with("DATABASE_POOL", "0")
                        .with("OPERATOR_PASSWORD", "short")
                        .with("PRIVATE_ADDRESSES", "some")
                        .fault())
                .contains(
                        "VICEVERSA_URL",
                        "VICEVERSA_DATABASE_POOL",
                        "VICEVERSA_OPERATOR_PASSWORD",
                        "VICEVERSA_PRIVATE_ADDRESSES");
    }

    @Test
    void a_secret_that_is_wrong_is_not_shown() {
        assertThat(with("SECRET_KEY", "c2hvcnQta2V5")
                        .with("OPERATOR_PASSWORD", "hunter2")
                        .with("DATABASE_URL", "jdbc:mysql://db.example.org/v?password=pa55")
                        .fault())
                .contains("VICEVERSA_SECRET_KEY (not shown)", "VICEVERSA_OPERATOR_PASSWORD (not shown)")
                .doesNotContain("c2hvcnQta2V5", "short-key", "hunter2", "pa55");
    }

    @Test
    void a_key_that_is_no_base64_is_not_shown_either() {
        assertThat(with("SECRET_KEY", "not base64 at all!").fault())
                .contains("VICEVERSA_SECRET_KEY (not shown)")
                .doesNotContain("not base64 at all!");
    }

    @Test
    void printed_settings_hold_no_secret() {
        Settings settings = with("OPERATOR_PASSWORD", "operator-password")
                .with("METRICS_TOKEN", "metrics-token")
                .with("DATABASE_PASSWORD", "database-password")
                .with("DATABASE_URL", "jdbc:postgresql://db.example.org/viceversa?password=in-the-address")
                .read();
        assertThat(settings.toString())
                .contains("https://viceversa.example.org", "jdbc:postgresql://db.example.org/viceversa")
                .doesNotContain(KEY, "operator-password", "metrics-token", "database-password", "in-the-address");
        assertThat(trial().toString())
                .doesNotContain(trial().operatorPassword().orElseThrow())
                .doesNotContain(trial().trial().orElseThrow().invitation());
    }

    @Test
    void a_trial_asks_for_nothing() {
        Settings settings = trial();
        assertThat(settings.tool().base()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.isSecure()).isFalse();
        assertThat(settings.database().url()).isEqualTo("jdbc:h2:file:" + data.resolve("viceversa"));
        assertThat(settings.database().user()).isEqualTo("sa");
        assertThat(settings.privateAddresses()).isTrue();
        assertThat(settings.metricsToken()).isEmpty();
        assertThat(settings.secretKey()).hasSize(32);
        assertThat(settings.trial().orElseThrow().sandboxHost()).isEqualTo("localhost");
        assertThat(settings.trial().orElseThrow().sandboxPort()).isEqualTo(8081);
        assertThat(settings.operatorPassword())
                .hasValueSatisfying(word -> assertThat(word).hasSizeGreaterThanOrEqualTo(12));
    }

    @Test
    void a_trial_has_the_same_secrets_at_each_start_and_others_elsewhere(@TempDir Path elsewhere) {
        Settings first = trial();
        Settings again = trial();
        assertThat(again.secretKey()).isEqualTo(first.secretKey());
        assertThat(again.trial()).isEqualTo(first.trial());
        Settings other = with("DATA", elsewhere.toString()).read();
        assertThat(other.secretKey()).isNotEqualTo(first.secretKey());
        assertThat(other.trial()).isNotEqualTo(first.trial());
    }

    @Test
    void a_trial_listens_where_it_is_told() {
        trial();
        Settings settings = with("PORT", "8090")
                .with("SANDBOX_HOST", "127.0.0.1")
                .with("SANDBOX_PORT", "0")
                .with("OPERATOR_PASSWORD", "operator-password")
                .read();
        assertThat(settings.tool().base()).isEqualTo("http://127.0.0.1:8090");
        assertThat(settings.trial().orElseThrow().sandboxHost()).isEqualTo("127.0.0.1");
        assertThat(settings.trial().orElseThrow().sandboxPort()).isZero();
        assertThat(settings.trial().orElseThrow().operatorPassword()).isEqualTo("operator-password");
        assertThat(with("PORT_BOUND", "8091").read().tool().base())
                .as("the launcher knows better which port it became")
                .isEqualTo("http://127.0.0.1:8091");
    }

    @Test
    void a_port_of_the_sandbox_that_is_none_is_told() {
        trial();
        with("SANDBOX_PORT", "65536");
        assertThatThrownBy(this::read)
                .isInstanceOf(SettingsInvalid.class)
                .hasMessageContaining("VICEVERSA_SANDBOX_PORT is \"65536\"; allowed: a whole number from 0 to 65535");
    }

    @Test
    void without_a_mail_server_nothing_is_mailed_and_with_one_it_needs_a_sender() {
        assertThat(read().mail()).isEmpty();
        assertThat(with("MAIL_HOST", "smtp.example.org").fault()).contains("VICEVERSA_MAIL_FROM is missing");
        assertThat(with("MAIL_FROM", "mentoring@example.org").read().mail()).hasValueSatisfying(mail -> {
            assertThat(mail.described()).isEqualTo("smtp.example.org:587 (starttls)");
            assertThat(mail.name()).isEqualTo("viceversa.example.org");
            assertThat(mail.login()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentoring", "a@b.org, c@d.org", "Us <a@b.org>", "a@b.org\nBcc: c@d.org", "a b@c.org"})
    void a_sender_is_one_address(String from) {
        assertThat(with("MAIL_HOST", "smtp.example.org").with("MAIL_FROM", from).fault())
                .contains("VICEVERSA_MAIL_FROM");
    }

    @Test
    void the_mail_servers_password_is_never_printed() {
        Settings settings = with("MAIL_HOST", "smtp.example.org")
                .with("MAIL_FROM", "mentoring@example.org")
                .with("MAIL_USER", "us")
                .with("MAIL_PASSWORD", "very secret")
                .read();
        assertThat(settings.mail().orElseThrow().toString() + settings).doesNotContain("very secret");
    }
}
