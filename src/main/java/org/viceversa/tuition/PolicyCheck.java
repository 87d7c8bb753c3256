package org.viceversa.tuition;

import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.PolicyTerms.Cap;
import org.viceversa.tuition.PolicyTerms.Grade;

/** Refuses a policy that could not be followed. */
final class PolicyCheck {

    static final long MOST_MINOR = 1_000_000_000_000L;
    private static final int MOST_LINES = 100;
    private static final int MOST_DAYS = 730;

    private PolicyCheck() {}

    static void require(PolicyTerms terms) {
        if (!terms.jurisdiction().matches("[A-Z]{2}(-[A-Z0-9]{1,3})?")) {
            throw invalid("Say whose law holds, such as US, US-CA or CH.");
        }
        if (terms.to().filter(to -> to.isBefore(terms.from())).isPresent()) {
            throw invalid("A policy's last day comes after its first one.");
        }
        MonthDay leapDay = MonthDay.of(2, 29);
        if (terms.yearStart().equals(leapDay) || terms.cutoff().equals(leapDay)) {
            throw invalid("29 February is not there each year. Choose another day.");
        }
        days(terms.daysBefore(), terms.daysAfter(), terms.proofDays());
        if (terms.stepDays() < 1 || terms.stepDays() > 60) {
            throw invalid("An approver has between 1 and 60 days.");
        }
        terms.rates().values().forEach(PolicyCheck::percent);
        percent(terms.passPercent());
        if (terms.rates().isEmpty() || terms.expenses().isEmpty()) {
            throw invalid("Say which kinds of study and which expenses are paid.");
        }
        grades(terms.grades());
        caps(terms.caps());
        terms.agreement().ifPresent(RetentionAgreement::requireSound);
        terms.budgetOwners().forEach((centre, key) -> {
            if (key.isBlank() || key.length() > 255 || centre.length() > 200) {
                throw invalid("Each cost centre's owner is named by an id number or an e-mail address.");
            }
        });
    }

    private static void days(int... counts) {
        for (int count : counts) {
            if (count < 0 || count > MOST_DAYS) {
                throw invalid("Days are a number from 0 to " + MOST_DAYS + ".");
            }
        }
    }

    private static void percent(int percent) {
        if (percent < 0 || percent > 100) {
            throw invalid("A share is from 0 to 100 percent.");
        }
    }

    private static void grades(List<Grade> grades) {
        Set<String> names = new HashSet<>();
        grades.forEach(grade -> {
            percent(grade.percent());
            if (grade.name().isBlank() || grade.name().length() > 20 || grades.size() > MOST_LINES) {
                throw invalid("A grade is a letter or word of up to 20 characters, or the least points.");
            }
            if (!names.add(grade.name().toLowerCase(Locale.ROOT))) {
                throw invalid("The grade " + grade.name() + " is there twice.");
            }
        });
    }

    private static void caps(List<Cap> caps) {
        if (caps.size() > MOST_LINES
                || caps.stream().noneMatch(cap -> cap.category().isEmpty())) {
            throw invalid("A policy needs a line that says how much is paid in a year to whom, for all they study.");
        }
        for (int i = 0; i < caps.size(); i++) {
            Cap cap = caps.get(i);
            if (cap.annualMinor() <= 0
                    || cap.annualMinor() > MOST_MINOR
                    || cap.lifetimeMinor()
                            .filter(most -> most <= 0 || most > MOST_MINOR)
                            .isPresent()) {
                throw invalid("The most that is paid is an amount above zero and below ten thousand million.");
            }
            if (cap.tenureMonths() < 0 || cap.gradeFrom() > cap.gradeTo()) {
                throw invalid("A line covers nobody: look at its months of service and its grades.");
            }
            for (Cap earlier : caps.subList(0, i)) {
                if (earlier.coversAllOf(cap)) {
                    throw new Refused(
                            Kind.INVALID,
                            "caps-overlap",
                            "Line " + (i + 1) + " never holds: an earlier line covers everybody whom it means. Put the"
                                    + " narrower one first.");
                }
            }
        }
    }

    private static Refused invalid(String sentence) {
        return new Refused(Kind.INVALID, "policy-invalid", sentence);
    }
}
