package org.viceversa.notice;

import java.nio.ByteBuffer;
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
    private static final int BYTES = 4 * Long.BYTES + 1;

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
        ByteBuffer plain = ByteBuffer.allocate(BYTES);
        put(plain, subscription.tenant());
        put(plain, subscription.person());
        plain.put((byte) subscription.kind().ordinal());
        byte[] sealed = secretBox.seal(LABEL, plain.array());
        return base + PATH + "?t=" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty for what was not made here. */
    public Optional<Subscription> read(String token) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(token);
            ByteBuffer plain = ByteBuffer.wrap(secretBox.open(LABEL, sealed));
            return Optional.of(new Subscription(uuid(plain), uuid(plain), Mail.Kind.values()[plain.get()]));
        } catch (IllegalArgumentException | SealBroken notOurs) {
            return Optional.empty();
        }
    }

    private static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
