package org.viceversa.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.Offering.CreditUnits;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.catalogue.Offering.Mode;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.catalogue.Offering.Term;
import org.viceversa.people.Texts;

/** What somebody says of an offering, before anybody looked whether it can be so; expenses of nothing are left out. */
public record OfferingDraft(
        Kind kind,
        String title,
        String provider,
        boolean accredited,
        String url,
        Optional<UUID> course,
        List<Expense> expenses,
        List<CreditUnits> credits,
        List<Teaches> skills,
        List<UUID> prerequisites,
        List<Term> terms,
        int hours,
        String language,
        Mode mode,
        Optional<LocalDate> checkedOn) {

    public OfferingDraft {
        title = Texts.clean(title, Integer.MAX_VALUE);
        provider = Texts.clean(provider, Integer.MAX_VALUE);
        url = Texts.clean(url, Integer.MAX_VALUE);
        language = Texts.clean(language, Integer.MAX_VALUE);
        expenses = expenses.stream()
                .filter(expense -> expense.amount().minor() != 0)
                .toList();
        credits = credits.stream()
                .map(units -> new CreditUnits(
                        Texts.clean(units.scheme(), Integer.MAX_VALUE),
                        Texts.clean(units.category(), Integer.MAX_VALUE),
                        units.hundredths()))
                .toList();
        skills = List.copyOf(skills);
        prerequisites = List.copyOf(prerequisites);
        terms = List.copyOf(terms);
    }

    public static OfferingDraft of(Offering offering) {
        return new OfferingDraft(
                offering.kind(),
                offering.title(),
                offering.provider(),
                offering.accredited(),
                offering.url(),
                offering.course(),
                offering.expenses(),
                offering.credits(),
                offering.skills(),
                offering.prerequisites(),
                offering.terms(),
                offering.hours(),
                offering.language(),
                offering.mode(),
                offering.checkedOn());
    }

    Offering toOffering(UUID id, UUID tenant, boolean retired, int version, Instant now) {
        return new Offering(
                id,
                tenant,
                kind,
                title,
                provider,
                accredited,
                url,
                course,
                expenses,
                credits,
                skills,
                prerequisites,
                terms,
                hours,
                language,
                mode,
                checkedOn,
                retired,
                version,
                now);
    }

    OfferingDraft withCourse(Optional<UUID> other) {
        return new OfferingDraft(
                kind,
                title,
                provider,
                accredited,
                url,
                other,
                expenses,
                credits,
                skills,
                prerequisites,
                terms,
                hours,
                language,
                mode,
                checkedOn);
    }

    OfferingDraft withPrerequisites(List<UUID> others) {
        return new OfferingDraft(
                kind,
                title,
                provider,
                accredited,
                url,
                course,
                expenses,
                credits,
                skills,
                others,
                terms,
                hours,
                language,
                mode,
                checkedOn);
    }

    OfferingDraft withCheckedOn(LocalDate day) {
        return new OfferingDraft(
                kind,
                title,
                provider,
                accredited,
                url,
                course,
                expenses,
                credits,
                skills,
                prerequisites,
                terms,
                hours,
                language,
                mode,
                Optional.of(day));
    }

    /** What tells one from another: title and provider, folded. */
    public String key() {
        return key(title, provider);
    }

    public static String key(String title, String provider) {
        return Texts.fold(title) + "\u0001" + Texts.fold(provider);
    }
}
