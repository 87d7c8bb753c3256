package org.viceversa.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps mails until a mail server has taken them. What stands in a mail is forgotten once it went out. */
public interface MailQueue {

    /**
     * Adds a mail, or leaves the one that has its key already.
     *
     * @return whether it is new
     */
    boolean add(Mail mail);

    /**
     * Gives mails that are due to one claimant until the lease ends, those whose former lease has ended among them; no two
     * claimants get the same mail at the same time, whichever nodes they are on.
     */
    List<Mail> claim(UUID claimant, Instant now, Instant leaseEnds, int most);

    /**
     * Notes what became of a mail that the claimant still has.
     *
     * @param state QUEUED for one that was not tried: then this attempt does not count
     * @param next of a RETRY, when
     * @param reason of a RETRY or GIVEN_UP, in one stable word
     * @return whether the claimant had it
     */
    boolean note(UUID claimant, UUID mail, Mail.State state, Optional<Instant> next, String reason, Instant now);

    /** How many of each state there are, of all tenants; states without any are absent. */
    Map<Mail.State, Integer> count();

    /** Since when the oldest mail waits that has not gone out and was not given up. */
    Optional<Instant> findOldestWaiting();

    /** A reason for which mails were not sent, and how many. */
    record Failure(Mail.State state, String reason, int mails, Instant latest) {}

    /** Of mails that wait for the next attempt or were given up since then; the latest first. */
    List<Failure> listFailures(Instant since);

    /** Lets everything that was given up since then be tried again. */
    int retryGivenUp(Instant since, Instant now);

    /** Forgets mails that went out or were given up before then. */
    int removeEndedBefore(Instant before);
}
