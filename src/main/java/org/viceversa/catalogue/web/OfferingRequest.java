package org.viceversa.catalogue.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.catalogue.Offering.CreditUnits;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.catalogue.Offering.Mode;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.catalogue.Offering.Term;
import org.viceversa.catalogue.OfferingDraft;
import org.viceversa.web.Asked;

/** The form of an offering, amounts and dates as they were typed. */
record OfferingRequest(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String provider,
        @Nullable Boolean accredited,
        @Nullable String url,
        @Nullable String currency,
        @Nullable List<ExpenseRequest> expenses,
        @Nullable List<CreditRequest> credits,
        @Nullable List<SkillRequest> skills,
        @Nullable List<String> prerequisites,
        @Nullable List<TermRequest> terms,
        @Nullable Integer hours,
        @Nullable String language,
        @Nullable String mode,
        @Nullable String checkedOn,
        @Nullable Integer version) {

    record ExpenseRequest(@Nullable String kind, @Nullable String amount) {}

    record CreditRequest(
            @Nullable String scheme,
            @Nullable String category,
            @Nullable String units) {}

    record SkillRequest(@Nullable String id, @Nullable Integer toLevel) {}

    record TermRequest(
            @Nullable String starts,
            @Nullable String ends,
            @Nullable String applyBy) {}

    OfferingDraft toDraft() {
        return new OfferingDraft(
                Read.value(Kind.class, kind),
                Read.text(title),
                Read.text(provider),
                Boolean.TRUE.equals(accredited),
                Read.text(url),
                Optional.empty(),
                Asked.list(expenses).stream()
                        .flatMap(one -> expense(one).stream())
                        .toList(),
                Asked.list(credits).stream().map(OfferingRequest::credit).toList(),
                Asked.list(skills).stream().map(OfferingRequest::skill).toList(),
                Asked.list(prerequisites).stream().map(OfferingRequest::earlier).toList(),
                Asked.list(terms).stream().map(OfferingRequest::term).toList(),
                hours == null ? 0 : hours,
                Read.text(language),
                Read.value(Mode.class, mode),
                Read.findDate(checkedOn));
    }

    private Optional<Expense> expense(ExpenseRequest one) {
        ExpenseKind of = Read.value(ExpenseKind.class, one.kind());
        return Amounts.find(Read.text(one.amount()), Read.text(currency)).map(amount -> new Expense(of, amount));
    }

    private static CreditUnits credit(CreditRequest one) {
        return new CreditUnits(Read.text(one.scheme()), Read.text(one.category()), Read.hundredths(one.units()));
    }

    private static Teaches skill(SkillRequest one) {
        return new Teaches(Read.skillId(one.id()), Asked.number(one.toLevel(), "toLevel"));
    }

    private static UUID earlier(String id) {
        return Read.offeringId(id);
    }

    private static Term term(TermRequest one) {
        return new Term(Read.date(one.starts()), Read.date(one.ends()), Read.findDate(one.applyBy()));
    }
}
