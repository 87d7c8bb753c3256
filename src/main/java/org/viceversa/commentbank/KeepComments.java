package org.viceversa.commentbank;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.commentbank.BankComment.Place;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Keeps a grader's own comments. */
public final class KeepComments {

    static final int MOST = 500;

    private final BankComments comments;
    private final Clock clock;

    public KeepComments(BankComments comments, Clock clock) {
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * A new one, or the one that says the same in the same place.
     *
     * @throws Refused {@code not-allowed}; {@code comment-invalid}; {@code comments-many}
     */
    public BankComment add(Caller caller, Place place, String text) {
        caller.require(ToolRole.INSTRUCTOR);
        BankComment wanted = BankComment.of(caller.tenant(), caller.person().id(), place, text, clock.instant());
        List<BankComment> own = comments.listOf(caller.tenant(), caller.person().id());
        Optional<BankComment> same = own.stream()
                .filter(one -> one.place().equals(wanted.place()) && one.text().equals(wanted.text()))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (own.size() >= MOST) {
            throw new Refused(
                    Kind.CONFLICT,
                    "comments-many",
                    "You have " + MOST + " comments here, which is the most. Delete one that you no longer use.");
        }
        comments.add(wanted);
        return wanted;
    }

    /** @throws Refused {@code not-allowed}; {@code comment-unknown}; {@code comment-changed}; {@code comment-invalid} */
    public BankComment change(Caller caller, UUID id, int version, Place place, String text) {
        BankComment changed = own(caller, id).changed(place, text, clock.instant());
        return comments.save(changed.versioned(version));
    }

    public BankComment use(Caller caller, UUID id) {
        BankComment used = own(caller, id);
        comments.use(caller.tenant(), id);
        return used.used();
    }

    public void remove(Caller caller, UUID id) {
        own(caller, id);
        comments.remove(caller.tenant(), id);
    }

    private BankComment own(Caller caller, UUID id) {
        caller.require(ToolRole.INSTRUCTOR);
        return comments.find(caller.tenant(), id)
                .filter(one -> one.owner().equals(caller.person().id()))
                .orElseThrow(() -> new Refused(
                        Kind.NOT_FOUND, "comment-unknown", "You have no such comment. Load the list again."));
    }

    /** What is said when another window was quicker. */
    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "comment-changed",
                "This comment was changed in another window. Load the list again and repeat your change.");
    }
}
