package org.viceversa.learningpath;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.Catalogue;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offerings;
import org.viceversa.learningpath.Recommendation.State;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Advises one's partner what to take; the partner takes it into their plan, or declines and says why. */
public final class Recommend {

    private static final int MOST_OPEN = 20;

    private final OpenMentorship openMentorship;
    private final Offerings offerings;
    private final Recommendations recommendations;
    private final AddToPlan addToPlan;
    private final Clock clock;

    public Recommend(
            OpenMentorship openMentorship,
            Offerings offerings,
            Recommendations recommendations,
            AddToPlan addToPlan,
            Clock clock) {
        this.openMentorship = openMentorship;
        this.offerings = offerings;
        this.recommendations = recommendations;
        this.addToPlan = addToPlan;
        this.clock = clock;
    }

    /** @param title of what is not in the catalogue */
    public record Advice(
            Optional<UUID> offering, String title, Optional<UUID> holding, String certificate, String why) {}

    /**
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code offering-unknown}; {@code text-missing};
     *     {@code text-too-long}; {@code recommendations-too-many}
     */
    public Recommendation run(Caller caller, UUID pairing, Advice advice) {
        Mentorship pair = openMentorship.open(caller, pairing).requireOpen();
        Optional<Offering> offering = advice.offering()
                .map(id -> offerings
                        .find(caller.tenant(), id)
                        .filter(one -> !one.retired())
                        .orElseThrow(Catalogue::unknown));
        String title = offering.map(Offering::title).orElse(advice.title());
        requireText("title", title, Recommendation.LONGEST_TITLE);
        requireText("why", advice.why(), Recommendation.LONGEST_WORDS);
        requireShort(advice.certificate(), Recommendation.LONGEST_TITLE);
        long open = recommendations.listFor(caller.tenant(), pair.me()).stream()
                .filter(one -> one.from().equals(pair.me()) && one.to().equals(pair.partner()))
                .filter(one -> one.state() == State.SUGGESTED)
                .count();
        if (open >= MOST_OPEN) {
            throw new Refused(
                    Kind.CONFLICT,
                    "recommendations-too-many",
                    "Your partner has not answered " + MOST_OPEN
                            + " of your recommendations yet. Wait, or take one back.");
        }
        Recommendation recommendation = new Recommendation(
                UUID.randomUUID(),
                caller.tenant(),
                pair.id(),
                pair.me(),
                pair.partner(),
                offering.map(Offering::id),
                title,
                advice.holding(),
                advice.certificate(),
                advice.why(),
                State.SUGGESTED,
                "",
                1,
                clock.instant(),
                Optional.empty());
        recommendations.add(recommendation);
        return recommendation;
    }

    public List<Recommendation> list(Caller caller) {
        return recommendations.listFor(caller.tenant(), caller.person().id());
    }

    /**
     * The one who was advised adds or dismisses; the one who advised withdraws.
     *
     * @param reason needed to dismiss
     * @throws Refused {@code recommendation-unknown}; {@code recommendation-changed}; {@code recommendation-answered};
     *     {@code text-missing}; {@code text-too-long}; {@code plan-full}
     */
    public Recommendation answer(Caller caller, UUID id, int version, State to, String reason) {
        UUID me = caller.person().id();
        Recommendation before = recommendations
                .find(caller.tenant(), id)
                .filter(one ->
                        to == State.WITHDRAWN ? one.from().equals(me) : one.to().equals(me))
                .orElseThrow(Recommend::unknown);
        if (before.version() != version) {
            throw changed();
        }
        if (before.state() != State.SUGGESTED || to == State.SUGGESTED) {
            throw new Refused(
                    Kind.CONFLICT, "recommendation-answered", "This has been answered already. Load it again.");
        }
        if (to == State.DISMISSED) {
            requireText("reason", reason, Recommendation.LONGEST_WORDS);
        }
        if (to == State.ADDED) {
            before.offering().ifPresent(offering -> addToPlan.run(caller, PlanEntry.Kind.OFFERING, offering));
        }
        return recommendations.save(before.answered(to, to == State.DISMISSED ? reason : "", clock.instant()));
    }

    private static void requireText(String field, String text, int longest) {
        if (Texts.cleanLines(text, Integer.MAX_VALUE).isEmpty()) {
            throw new Refused(
                    Kind.INVALID, "text-missing", "The field \"" + field + "\" is empty. Please write something.");
        }
        requireShort(text, longest);
    }

    private static void requireShort(String text, int longest) {
        if (text.strip().length() > longest) {
            throw new Refused(
                    Kind.INVALID, "text-too-long", "This takes " + longest + " characters at most. Make it shorter.");
        }
    }

    public static Refused unknown() {
        return new Refused(
                Kind.NOT_FOUND, "recommendation-unknown", "There is no such recommendation here. Load the list again.");
    }

    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "recommendation-changed",
                "This recommendation changed in the meantime. Load it again and look.");
    }
}
