package org.viceversa.skills;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Keeps what shows that somebody has a skill, until they take it away. */
public final class KeepEvidence {

    private static final int MOST = 500;

    private final Skills skills;
    private final Assessments assessments;
    private final EvidenceShelf shelf;
    private final Clock clock;

    public KeepEvidence(Skills skills, Assessments assessments, EvidenceShelf shelf, Clock clock) {
        this.skills = skills;
        this.assessments = assessments;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * What somebody puts there.
     *
     * @param assessment the word about them that it supports
     * @param link an address of the web, or empty
     */
    public record Wish(
            UUID skill,
            Optional<UUID> assessment,
            Evidence.Kind kind,
            String title,
            String link,
            String text,
            Evidence.Visibility visibility,
            Optional<LocalDate> expiresOn) {}

    /**
     * @throws Refused {@code skill-unknown}; {@code text-missing}; {@code text-too-long}; {@code link-invalid}; {@code
     *     assessment-unknown}; {@code evidence-full}
     */
    public Evidence run(Caller caller, Wish wish) {
        Skill skill = skills.find(caller.tenant(), wish.skill()).orElseThrow(AssessSkills::skillUnknown);
        requireWords(wish);
        requireOwn(caller, wish);
        if (shelf.list(caller.tenant(), caller.person().id()).size() >= MOST) {
            throw new Refused(
                    Kind.CONFLICT, "evidence-full", "You keep " + MOST + " pieces of evidence, which is the most.");
        }
        Evidence evidence = new Evidence(
                UUID.randomUUID(),
                caller.tenant(),
                caller.person().id(),
                skill.id(),
                wish.assessment(),
                wish.kind(),
                wish.title(),
                link(wish.link()),
                wish.text(),
                wish.visibility(),
                wish.expiresOn(),
                clock.instant());
        shelf.add(evidence);
        return evidence;
    }

    /** @throws Refused {@code evidence-unknown} */
    public void remove(Caller caller, UUID id) {
        shelf.remove(shelf.find(caller.tenant(), id)
                .filter(one -> one.person().equals(caller.person().id()))
                .orElseThrow(
                        () -> new Refused(Kind.NOT_FOUND, "evidence-unknown", "There is no such evidence of yours.")));
    }

    private void requireOwn(Caller caller, Wish wish) {
        boolean foreign = wish.assessment()
                .filter(id -> assessments
                        .listOf(caller.tenant(), caller.person().id(), wish.skill())
                        .stream()
                        .noneMatch(said -> said.id().equals(id)))
                .isPresent();
        if (foreign) {
            throw new Refused(Kind.NOT_FOUND, "assessment-unknown", "There is no such word about you in this skill.");
        }
    }

    private static void requireWords(Wish wish) {
        if (wish.title().isBlank()) {
            throw new Refused(
                    Kind.INVALID, "text-missing", "Give the evidence a title, so that others know what it is.");
        }
        if (wish.title().strip().length() > Evidence.LONGEST_TITLE
                || wish.text().strip().length() > Evidence.LONGEST_TEXT
                || wish.link().strip().length() > Evidence.LONGEST_LINK) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    "A title may have 200 characters, a text 4,000 and a link 2,000 at most.");
        }
    }

    /** Addresses that run something when they are opened are no evidence. */
    private static Optional<URI> link(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            URI link = URI.create(text.strip());
            if (("https".equals(link.getScheme()) || "http".equals(link.getScheme())) && link.getHost() != null) {
                return Optional.of(link);
            }
        } catch (IllegalArgumentException noAddress) {
            // Refused below, as any other that is no address of the web.
        }
        throw new Refused(Kind.INVALID, "link-invalid", "A link begins with https:// and names a site of the web.");
    }
}
