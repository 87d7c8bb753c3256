package org.viceversa.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.secret.Secrets;

/** Makes an invitation, as the registration URL that a platform's administrator pastes. */
public final class InvitePlatform {

    private static final int LONGEST_NOTE = 255;

    private final Invitations invitations;
    private final Secrets secrets;
    private final ToolAddress tool;
    private final Clock clock;

    public InvitePlatform(Invitations invitations, Secrets secrets, ToolAddress tool, Clock clock) {
        this.invitations = invitations;
        this.secrets = secrets;
        this.tool = tool;
        this.clock = clock;
    }

    /** @param registrationUrl holds the secret: it is shown once and never kept */
    public record Invited(Invitation invitation, String registrationUrl) {}

    /**
     * For one platform.
     *
     * @param note the operator's word for whom it is, which becomes the platform's name; may be empty
     * @throws Refused {@code note-too-long}
     */
    public Invited invite(String note) {
        return add(secrets.next(), note.strip(), false);
    }

    /**
     * In the trial, for any number of platforms, with a secret that stays the same from start to start: the printed URL
     * keeps its validity.
     */
    public Invited inviteAnybody(String secret, String note) {
        invitations.findBySecretHash(Secrets.hash(secret)).ifPresent(old -> invitations.remove(old.id()));
        return add(secret, note, true);
    }

    private Invited add(String secret, String note, boolean reusable) {
        if (note.length() > LONGEST_NOTE) {
            throw new Refused(Kind.INVALID, "note-too-long", "The note must have at most 255 characters.");
        }
        Instant now = clock.instant();
        Invitation invitation = new Invitation(
                UUID.randomUUID(),
                Secrets.hash(secret),
                note,
                reusable,
                now,
                now.plus(Invitation.LIFE),
                Optional.empty());
        invitations.add(invitation);
        return new Invited(invitation, tool.registrationUrl() + "?invitation=" + secret);
    }
}
