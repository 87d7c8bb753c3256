package org.viceversa.catalogue.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.catalogue.Offering.CreditUnits;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.catalogue.Offering.Mode;
import org.viceversa.catalogue.Offering.Term;
import org.viceversa.catalogue.OfferingCells;
import org.viceversa.catalogue.OfferingEntry;
import org.viceversa.catalogue.OfferingEntry.SkillLevel;
import org.viceversa.refusal.Refused;
import org.viceversa.web.CsvFault;
import org.viceversa.web.CsvLine;

/** One line of the table, cell by cell; each cell that cannot be read is a fault, and the next one is read all the same. */
final class OfferingLine {

    private final CsvLine line;
    private final List<String> columns;
    private final List<CsvFault> faults;
    private boolean sound = true;

    OfferingLine(CsvLine line, List<String> columns, List<CsvFault> faults) {
        this.line = line;
        this.columns = columns;
        this.faults = faults;
    }

    /** Empty when any cell cannot be read. */
    Optional<OfferingEntry> find() {
        OfferingEntry row = new OfferingEntry(
                line.number(),
                cell("id", text -> text.isEmpty() ? Optional.<UUID>empty() : Optional.of(id(text)))
                        .flatMap(Function.identity()),
                cell("kind", text -> text.isEmpty() ? Kind.EXTERNAL_COURSE : Read.value(Kind.class, text)),
                line.value("title"),
                cell("provider", Function.identity()),
                cell("accredited", OfferingLine::flag),
                cell("url", Function.identity()),
                expenses(),
                cell("credits", text -> parts(text, OfferingLine::credits)),
                cell("skills", text -> parts(text, OfferingLine::skill)),
                cell("prerequisites", text -> parts(text, Function.identity())),
                cell("terms", text -> parts(text, OfferingLine::term)),
                cell("hours", OfferingLine::hours),
                cell("language", Function.identity()),
                cell("mode", text -> text.isEmpty() ? Mode.ONLINE : Read.value(Mode.class, text)),
                cell("checked", Read::findDate));
        return sound ? Optional.of(row) : Optional.empty();
    }

    /** Empty where the file has no such column, and where the cell cannot be read. */
    private <T> Optional<T> cell(String key, Function<String, T> reading) {
        if (!columns.contains(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(line.value(key)));
        } catch (Refused unreadable) {
            sound = false;
            faults.add(
                    CsvFault.error(line.number(), OfferingCsv.titleOf(key), unreadable.code(), unreadable.sentence()));
            return Optional.empty();
        }
    }

    private Optional<List<Expense>> expenses() {
        List<Expense> found = new ArrayList<>();
        boolean any = false;
        for (ExpenseKind kind : ExpenseKind.values()) {
            String key = OfferingCells.keyOf(kind);
            any |= columns.contains(key);
            cell(key, text -> Amounts.find(text, line.value("currency")))
                    .flatMap(Function.identity())
                    .ifPresent(amount -> found.add(new Expense(kind, amount)));
        }
        return any ? Optional.of(found) : Optional.empty();
    }

    private static UUID id(String text) {
        return Read.offeringId(text);
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "x" -> true;
            case "no", "false", "0", "" -> false;
            default -> throw new Refused(Refused.Kind.INVALID, "flag-invalid", "Write yes or no.");
        };
    }

    private static int hours(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,5}")) {
            throw new Refused(
                    Refused.Kind.INVALID, "offering-hours-invalid", "Hours are a whole number from 0 to 10,000.");
        }
        return Integer.parseInt(text);
    }

    private static <T> List<T> parts(String text, Function<String, T> reading) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(reading)
                .toList();
    }

    private static CreditUnits credits(String part) {
        int colon = part.lastIndexOf(':');
        if (colon < 1) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "offering-credits-invalid",
                    "Credits are written as in PDU/Technical:12; CPE:3.5.");
        }
        String[] scheme = part.substring(0, colon).split("/", 2);
        String category = scheme.length > 1 ? scheme[1] : "";
        return new CreditUnits(scheme[0], category, Read.hundredths(part.substring(colon + 1)));
    }

    private static SkillLevel skill(String part) {
        int colon = part.lastIndexOf(':');
        if (colon < 1 || !part.substring(colon + 1).strip().matches("[1-5]")) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "offering-skills-invalid",
                    "Skills are written as code and level from 1 to 5, as in TEC-01:3; DIG-02:2.");
        }
        int level = Integer.parseInt(part.substring(colon + 1).strip());
        return new SkillLevel(part.substring(0, colon).strip(), level);
    }

    private static Term term(String part) {
        String[] days = part.split("/", -1);
        if (days.length < 2 || days.length > 3) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "offering-terms-invalid",
                    "Terms are written as first day/last day/apply by, as in 2027-01-15/2027-05-30/2027-01-01.");
        }
        Optional<LocalDate> applyBy = days.length == 3 ? Read.findDate(days[2]) : Optional.empty();
        return new Term(Read.date(days[0]), Read.date(days[1]), applyBy);
    }
}
