package org.viceversa.app;

import java.nio.file.Path;
import java.util.Optional;
import org.viceversa.notice.mail.SmtpSettings;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.registration.ToolAddress;

/**
 * What the operator decides, read once at start from the environment; {@code src/docs/operations.md} explains each.
 *
 * @param secretKey 32 bytes that encrypt private keys in the database
 * @param operatorPassword without it the operator's page is off
 * @param metricsToken without it {@code /metrics} is off
 * @param privateAddresses whether platforms at private and loopback addresses may be called
 * @param platformsFolder files of registrations that are read at start
 * @param mail the site's mail server; without one nothing is mailed
 * @param trial the sandbox that goes with the tool, in a trial
 */
public record Settings(
        ToolAddress tool,
        DatabaseSettings database,
        byte[] secretKey,
        Optional<String> operatorPassword,
        Optional<String> metricsToken,
        boolean privateAddresses,
        Path platformsFolder,
        Optional<SmtpSettings> mail,
        Optional<TrialSettings> trial) {

    /**
     * @param invitation the secret of the registration URL that is printed, reusable in the trial
     * @param data the folder of everything that the trial keeps
     */
    public record TrialSettings(
            String sandboxHost, int sandboxPort, String operatorPassword, String invitation, Path data) {}

    public boolean isSecure() {
        return tool.base().startsWith("https:");
    }

    @Override
    public String toString() {
        return "Settings[" + tool.base() + ", " + database + (trial.isPresent() ? ", trial" : "") + "]";
    }
}
