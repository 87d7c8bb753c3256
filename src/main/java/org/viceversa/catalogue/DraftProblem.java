package org.viceversa.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.viceversa.catalogue.Offering.CreditUnits;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.catalogue.Offering.Term;
import org.viceversa.refusal.Refused;

/**
 * Why a draft cannot be kept.
 *
 * @param field that it is about, as the form and the table call it
 */
public record DraftProblem(String field, String code, String sentence) {

    public static final int LONGEST_TITLE = 200;
    static final int LONGEST_URL = 2_000;
    static final long MOST_MINOR = 10_000_000_000L;
    static final int MOST_PARTS = 30;
    private static final int MOST_HUNDREDTHS = 1_000_000;
    private static final int MOST_HOURS = 10_000;
    private static final int LONGEST_SCHEME = 40;
    private static final int LONGEST_LANGUAGE = 35;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    Refused toRefused() {
        return new Refused(Refused.Kind.INVALID, code, sentence);
    }

    static DraftProblem unknownPrerequisite() {
        return new DraftProblem(
                "prerequisites",
                "offering-prerequisite-unknown",
                "Something that should come before is not in the catalogue, or is named twice.");
    }

    static DraftProblem loop() {
        return new DraftProblem(
                "prerequisites",
                "offering-prerequisite-loop",
                "This would come before itself: follow what comes before it, and take one away.");
    }

    /** What the draft alone shows; whether what it names is there, {@link OfferingReferences} know. */
    static List<DraftProblem> listIn(OfferingDraft draft, LocalDate today) {
        List<DraftProblem> problems = new ArrayList<>();
        words(draft, problems);
        numbers(draft, problems);
        expenses(draft.expenses(), problems);
        credits(draft.credits(), problems);
        skills(draft.skills(), problems);
        terms(draft.terms(), problems);
        if (draft.checkedOn()
                .filter(day -> day.isAfter(today) || day.isBefore(FIRST_DAY))
                .isPresent()) {
            problems.add(new DraftProblem(
                    "checked", "offering-checked-invalid", "\"Last checked\" is a day that has been, from 2000 on."));
        }
        return problems;
    }

    private static void words(OfferingDraft draft, List<DraftProblem> problems) {
        if (draft.title().isBlank() || length(draft.title()) > LONGEST_TITLE) {
            problems.add(new DraftProblem(
                    "title", "offering-title-invalid", "An offering needs a title of 200 characters at most."));
        }
        if (length(draft.provider()) > LONGEST_TITLE) {
            problems.add(new DraftProblem(
                    "provider", "offering-provider-too-long", "A provider's name has 200 characters at most."));
        }
        if (!draft.url().isEmpty() && !isLink(draft.url())) {
            problems.add(new DraftProblem(
                    "url",
                    "offering-link-invalid",
                    "A link begins with https:// or http://, names a site, and has 2,000 characters at most."));
        }
        if (!draft.language().isEmpty() && !isLanguage(draft.language())) {
            problems.add(new DraftProblem(
                    "language",
                    "offering-language-invalid",
                    "A language is written as in en, de or pt-BR; leave it empty if it does not matter."));
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isLink(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null && url.length() <= LONGEST_URL;
        } catch (URISyntaxException noLink) {
            return false;
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return tag.length() <= LONGEST_LANGUAGE;
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }

    private static void numbers(OfferingDraft draft, List<DraftProblem> problems) {
        if (draft.hours() < 0 || draft.hours() > MOST_HOURS) {
            problems.add(
                    new DraftProblem("hours", "offering-hours-invalid", "Hours are a whole number from 0 to 10,000."));
        }
        if (draft.course().isPresent() && draft.kind() != Kind.LMS_COURSE) {
            problems.add(new DraftProblem(
                    "kind",
                    "offering-course-unexpected",
                    "This offering is a course of the learning platform, so it must stay of that kind."));
        }
    }

    private static void expenses(List<Expense> expenses, List<DraftProblem> problems) {
        boolean sound = expenses.size() <= MOST_PARTS
                && expenses.stream()
                        .mapToLong(expense -> expense.amount().minor())
                        .allMatch(minor -> minor > 0 && minor <= MOST_MINOR);
        if (!sound) {
            problems.add(new DraftProblem(
                    "cost",
                    "offering-cost-invalid",
                    "An amount is 0 or more and 100 million at most; leave out what costs nothing."));
        }
        long currencies = expenses.stream()
                .map(expense -> expense.amount().currency())
                .distinct()
                .count();
        if (currencies > 1) {
            problems.add(new DraftProblem(
                    "currency",
                    "currency-differs",
                    "An offering's amounts are all in one currency. Viceversa does not convert."));
        }
    }

    private static void credits(List<CreditUnits> credits, List<DraftProblem> problems) {
        boolean sound = credits.size() <= MOST_PARTS
                && credits.stream()
                        .allMatch(one -> !one.scheme().isBlank()
                                && one.scheme().length() <= LONGEST_SCHEME
                                && one.category().length() <= LONGEST_SCHEME
                                && one.hundredths() > 0
                                && one.hundredths() <= MOST_HUNDREDTHS);
        if (!sound) {
            problems.add(new DraftProblem(
                    "credits",
                    "offering-credits-invalid",
                    "Credits are a scheme such as PDU, a category or none, and a number above 0, to the hundredth."));
        }
    }

    private static void skills(List<Teaches> skills, List<DraftProblem> problems) {
        HashSet<UUID> seen = new HashSet<>();
        boolean sound = skills.size() <= MOST_PARTS
                && skills.stream().allMatch(one -> one.toLevel() >= 1 && one.toLevel() <= 5 && seen.add(one.skill()));
        if (!sound) {
            problems.add(new DraftProblem(
                    "skills",
                    "offering-skills-invalid",
                    "Each skill is named once, with the level from 1 to 5 that somebody has afterwards."));
        }
    }

    private static void terms(List<Term> terms, List<DraftProblem> problems) {
        boolean sound = terms.size() <= MOST_PARTS
                && terms.stream()
                        .allMatch(one -> !one.starts().isBefore(FIRST_DAY)
                                && !one.ends().isBefore(one.starts())
                                && !one.ends().isAfter(LAST_DAY)
                                && one.applyBy()
                                        .filter(day -> day.isAfter(one.ends()) || day.isBefore(FIRST_DAY))
                                        .isEmpty());
        if (!sound) {
            problems.add(new DraftProblem(
                    "terms",
                    "offering-terms-invalid",
                    "A term ends on or after the day on which it starts, and its last day to apply is not behind it."));
        }
    }
}
