package org.viceversa.registration.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The table {@code tool_key}. */
@Entity
@Table(name = "tool_key")
class ToolKeyRow {

    @Id
    @Column(name = "key_id")
    String keyId = "";

    /** The id of the key that was the newest when this one was made; empty for the first. No two follow the same. */
    String follows = "";

    /** X.509 SubjectPublicKeyInfo. */
    @Column(name = "public_key")
    byte[] publicKey = {};

    /** PKCS #8, encrypted. */
    @Column(name = "sealed_private_key")
    byte[] sealedPrivateKey = {};

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "signs_from")
    Instant signsFrom = Instant.EPOCH;
}
