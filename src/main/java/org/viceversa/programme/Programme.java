package org.viceversa.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What people take part in, with its purpose, its words and its rules; cycles run it.
 *
 * <p>A programme may be incomplete for as long as none of its cycles opens.
 *
 * @param template key of the template that it began as; may be empty
 * @param goal why the organisation does this, in a sentence or two
 * @param champion who stands up for it among those who teach; may be empty
 * @param skills in scope: what may be wanted and offered
 * @param approval whether a manager looks at each application
 * @param courses that it reaches; all of the tenant's when the visibility is SITE
 * @param version counts the changes, so that two managers do not overwrite each other
 */
public record Programme(
        UUID id,
        UUID tenant,
        String name,
        Kind kind,
        String template,
        Labels labels,
        String goal,
        Sponsor sponsor,
        String champion,
        List<UUID> skills,
        DirectionRule direction,
        Visibility visibility,
        boolean approval,
        FormRules form,
        PairingRules pairing,
        Conduct conduct,
        Notice notice,
        List<SafetyContact> contacts,
        List<UUID> courses,
        boolean archived,
        int version,
        Instant changedAt) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_GOAL = 500;
    private static final int MOST_SKILLS = 200;
    private static final int MOST_COURSES = 500;
    private static final int MOST_CONTACTS = 10;

    public Programme {
        name = Words.line("name", name, LONGEST_NAME);
        template = Words.line("template", template, 40);
        goal = Words.lines("goal", goal, LONGEST_GOAL);
        champion = Words.line("champion", champion, 120);
        skills = skills.stream().distinct().toList();
        courses = courses.stream().distinct().toList();
        contacts = List.copyOf(contacts);
        Words.size("skills", skills.size(), MOST_SKILLS);
        Words.size("courses", courses.size(), MOST_COURSES);
        Words.size("safety contacts", contacts.size(), MOST_CONTACTS);
    }

    static Programme of(UUID id, UUID tenant, String template, ProgrammeDesign design, Instant now) {
        return new Programme(
                id,
                tenant,
                design.name(),
                design.kind(),
                template,
                design.labels(),
                design.goal(),
                design.sponsor(),
                design.champion(),
                design.skills(),
                design.direction(),
                design.visibility(),
                design.approval(),
                design.form(),
                design.pairing(),
                design.conduct(),
                new Notice(1, design.notice()),
                design.contacts(),
                design.courses(),
                false,
                1,
                now);
    }

    /** What a manager may change of it. */
    public ProgrammeDesign design() {
        return new ProgrammeDesign(
                name,
                kind,
                labels,
                goal,
                sponsor,
                champion,
                skills,
                direction,
                visibility,
                approval,
                form,
                pairing,
                conduct,
                notice.text(),
                contacts,
                courses);
    }

    /** One version on, with another design. */
    Programme redesigned(ProgrammeDesign design, int noticeVersion, Instant now) {
        Programme fresh = of(id, tenant, template, design, now);
        return fresh.inVersion(version + 1, new Notice(noticeVersion, design.notice()), archived);
    }

    /** One version on, in the archive or out of it. */
    Programme withArchived(boolean isArchived, Instant now) {
        return of(id, tenant, template, design(), now).inVersion(version + 1, notice, isArchived);
    }

    private Programme inVersion(int itsVersion, Notice itsNotice, boolean isArchived) {
        return new Programme(
                id,
                tenant,
                name,
                kind,
                template,
                labels,
                goal,
                sponsor,
                champion,
                skills,
                direction,
                visibility,
                approval,
                form,
                pairing,
                conduct,
                itsNotice,
                contacts,
                courses,
                isArchived,
                itsVersion,
                changedAt);
    }

    /** Who teaches whom. */
    public enum Kind {
        /** The newer teach the longer serving. */
        REVERSE,
        /** Both teach. */
        EXCHANGE,
        PEER,
        NEW_EMPLOYEE,
        GROUP
    }

    /** Whom the programme reaches. */
    public enum Visibility {
        /** Only those who were invited by name. */
        INVITED,
        /** Everybody in the chosen courses. */
        COURSES,
        /** Everybody in any course of the tenant. */
        SITE
    }

    /** Who answers for the programme among those who decide, with a word to those who are invited; may be empty. */
    public record Sponsor(String name, String message) {

        public static final Sponsor NONE = new Sponsor("", "");

        public Sponsor {
            name = Words.line("sponsor", name, 120);
            message = Words.lines("sponsor's message", message, 1000);
        }
    }

    /**
     * What people consent to.
     *
     * @param version of the text: a consent names the one that was read
     */
    public record Notice(int version, String text) {

        public static final int LONGEST = 8000;

        public Notice {
            text = Words.lines("privacy notice", text, LONGEST);
        }
    }

    /** Somebody outside of the reporting line to turn to, and how. */
    public record SafetyContact(String name, String how) {
        public SafetyContact {
            name = Words.line("safety contact", name, 120);
            how = Words.line("how to reach the safety contact", how, 300);
        }

        /** Whether somebody could be reached by it. */
        public boolean canBeReached() {
            return !name.isEmpty() && !how.isEmpty();
        }
    }
}
