package org.viceversa.catalogue;

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

/**
 * A line of a table; what is empty, the table has no column for, and stays as it is.
 *
 * @param line of the file, counted from 1
 * @param id for a row that was exported; otherwise title and provider tell which one it is
 * @param skills by their codes
 * @param prerequisites by title, or by id
 */
public record OfferingEntry(
        long line,
        Optional<UUID> id,
        Optional<Kind> kind,
        String title,
        Optional<String> provider,
        Optional<Boolean> accredited,
        Optional<String> url,
        Optional<List<Expense>> expenses,
        Optional<List<CreditUnits>> credits,
        Optional<List<SkillLevel>> skills,
        Optional<List<String>> prerequisites,
        Optional<List<Term>> terms,
        Optional<Integer> hours,
        Optional<String> language,
        Optional<Mode> mode,
        Optional<Optional<LocalDate>> checkedOn) {

    public record SkillLevel(String code, int level) {}

    String key() {
        return OfferingDraft.key(title.strip(), provider.orElse("").strip());
    }

    /** What the row makes of what is there, or of nothing. */
    OfferingDraft over(Optional<Offering> before, List<Teaches> named, List<UUID> earlier) {
        return new OfferingDraft(
                kind.or(() -> before.map(Offering::kind)).orElse(Kind.EXTERNAL_COURSE),
                title,
                provider.or(() -> before.map(Offering::provider)).orElse(""),
                accredited.or(() -> before.map(Offering::accredited)).orElse(false),
                url.or(() -> before.map(Offering::url)).orElse(""),
                before.flatMap(Offering::course),
                expenses.or(() -> before.map(Offering::expenses)).orElse(List.of()),
                credits.or(() -> before.map(Offering::credits)).orElse(List.of()),
                skills.isPresent() ? named : before.map(Offering::skills).orElse(List.of()),
                prerequisites.isPresent()
                        ? earlier
                        : before.map(Offering::prerequisites).orElse(List.of()),
                terms.or(() -> before.map(Offering::terms)).orElse(List.of()),
                hours.or(() -> before.map(Offering::hours)).orElse(0),
                language.or(() -> before.map(Offering::language)).orElse(""),
                mode.or(() -> before.map(Offering::mode)).orElse(Mode.ONLINE),
                checkedOn.or(() -> before.map(Offering::checkedOn)).orElse(Optional.empty()));
    }
}
