package org.viceversa.notice;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.secret.SealBroken;
import org.viceversa.secret.SecretBox;

/**
 * Addresses in mails by which whoever has the mail ends more of its kind, without a login. They are sealed with the tool's
 * secret key: nobody can make one for somebody else, and it names nobody to whoever sees it.
 */
public final class UnsubscribeLinks {

    public static final String PATH = "/notices/unsubscribe";
    private static final String LABEL = "unsubscribe";

    private final String base;
    private final SecretBox secretBox;

    /** @param base the tool's address without a slash at the end */
    public UnsubscribeLinks(String base, SecretBox secretBox) {
        this.base = base;
        this.secretBox = secretBox;
    }

    /** What a link ends. */
    public record Subscription(UUID tenant, UUID person, Mail.Kind kind) {}

    public String of(Subscription subscription) {
        String plain = subscription.tenant() + "/" + subscription.person() + "/" + subscription.kind();
        byte[] sealed = secretBox.seal(LABEL, plain.getBytes(StandardCharsets.US_ASCII));
        return base + PATH + "?t=" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty for what was not made here. */
    public Optional<Subscription> read(String token) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(token);
            String[] parts = new String(secretBox.open(LABEL, sealed), StandardCharsets.US_ASCII).split("/", -1);
            return Optional.of(new Subscription(
                    UUID.fromString(parts[0]), UUID.fromString(parts[1]), Mail.Kind.valueOf(parts[2])));
        } catch (IllegalArgumentException | SealBroken notOurs) {
            return Optional.empty();
        }
    }
}
