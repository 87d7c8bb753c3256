package org.viceversa.registration.persistence;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.viceversa.persistence.Transactions;
import org.viceversa.registration.ToolKey;
import org.viceversa.registration.ToolKeys;
import org.viceversa.secret.SecretBox;

/** The tool's keys in the table {@code tool_key}, their private parts encrypted with the key of the settings. */
public final class JpaToolKeys implements ToolKeys {

    private final Transactions transactions;
    private final SecretBox secretBox;

    public JpaToolKeys(Transactions transactions, SecretBox secretBox) {
        this.transactions = transactions;
        this.secretBox = secretBox;
    }

    @Override
    public List<ToolKey> list() {
        return transactions.with(entities -> entities.createQuery(
                        "select k from ToolKeyRow k order by k.createdAt desc, k.keyId", ToolKeyRow.class)
                .getResultStream()
                .map(this::toDomain)
                .toList());
    }

    @Override
    public boolean add(ToolKey key, Optional<String> follows) {
        ToolKeyRow row = toRow(key, follows.orElse(""));
        try {
            transactions.with(entities -> {
                entities.persist(row);
                entities.flush();
                return row;
            });
            return true;
        } catch (RuntimeException thrown) {
            // Two that follow the same key: the other node's was there first.
            if (Transactions.isUniqueViolation(thrown)) {
                return false;
            }
            throw thrown;
        }
    }

    @Override
    public void removeKeysReplacedBefore(Instant time) {
        transactions.with(entities -> entities.createQuery("delete from ToolKeyRow k where exists"
                        + " (select n from ToolKeyRow n where n.signsFrom > k.signsFrom and n.signsFrom < :time)")
                .setParameter("time", time)
                .executeUpdate());
    }

    private ToolKeyRow toRow(ToolKey key, String follows) {
        ToolKeyRow row = new ToolKeyRow();
        row.keyId = key.keyId();
        row.follows = follows;
        row.publicKey = key.publicKey().getEncoded();
        row.sealedPrivateKey =
                secretBox.seal(label(key.keyId()), key.privateKey().getEncoded());
        row.createdAt = key.createdAt();
        row.signsFrom = key.signsFrom();
        return row;
    }

    private ToolKey toDomain(ToolKeyRow row) {
        byte[] privateKey = secretBox.open(label(row.keyId), row.sealedPrivateKey);
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            return new ToolKey(
                    row.keyId,
                    (RSAPublicKey) rsa.generatePublic(new X509EncodedKeySpec(row.publicKey)),
                    (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(privateKey)),
                    row.createdAt,
                    row.signsFrom);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The tool's key " + row.keyId + " cannot be read", e);
        }
    }

    private static String label(String keyId) {
        return "tool-key/" + keyId;
    }
}
