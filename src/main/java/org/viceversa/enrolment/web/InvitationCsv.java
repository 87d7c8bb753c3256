package org.viceversa.enrolment.web;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.viceversa.enrolment.Invitation.Contact;
import org.viceversa.enrolment.InvitationList;
import org.viceversa.enrolment.Side;
import org.viceversa.enrolment.Wanted;
import org.viceversa.web.CsvColumns;
import org.viceversa.web.CsvColumns.Column;
import org.viceversa.web.CsvFault;
import org.viceversa.web.CsvLine;
import org.viceversa.web.CsvUpload;

/**
 * A table of people to invite.
 *
 * @param faults that keep it from being used, each with its line
 */
record InvitationCsv(InvitationList list, List<CsvFault> faults) {

    private static final CsvColumns COLUMNS = CsvColumns.of(
            Column.optional("email", "e-mail", "mail", "address", "e-mail address"),
            Column.optional("idNumber", "id number", "id", "employee number", "personnel number"),
            Column.optional("name", "name", "full name"),
            Column.optional("side", "side", "role"));

    static InvitationCsv read(InputStream body, Optional<Side> side) {
        CsvUpload upload = new CsvUpload(body, COLUMNS);
        List<CsvFault> faults =
                new ArrayList<>(upload.faults().stream().filter(CsvFault::stops).toList());
        List<Wanted> entries = new ArrayList<>();
        while (upload.hasNext()) {
            CsvLine line = upload.next();
            line.faults().stream().filter(CsvFault::stops).forEach(faults::add);
            entries.add(entry(line, faults));
            Wanted.requireFew(entries.size());
        }
        return new InvitationCsv(new InvitationList(false, entries, side), List.copyOf(faults));
    }

    private static Wanted entry(CsvLine line, List<CsvFault> faults) {
        int number = (int) Math.min(line.number(), Integer.MAX_VALUE);
        String email = line.value("email");
        String idNumber = line.value("idNumber");
        String name = line.value("name");
        Optional<Side> side = side(line, faults);
        if (email.isEmpty() && idNumber.isEmpty() && name.isEmpty()) {
            faults.add(CsvFault.error(
                    line.number(),
                    "",
                    "contact-missing",
                    "This line names nobody: it needs an e-mail or an id number."));
        }
        if (!idNumber.isEmpty()) {
            Contact contact = new Contact(Contact.Kind.ID_NUMBER, idNumber);
            return new Wanted(number, idNumber, Optional.of(contact), name, side);
        }
        if (!email.isEmpty()) {
            Contact contact = new Contact(Contact.Kind.EMAIL, email);
            return new Wanted(number, email, Optional.of(contact), name, side);
        }
        return new Wanted(number, name, Optional.empty(), name, side);
    }

    private static Optional<Side> side(CsvLine line, List<CsvFault> faults) {
        String word = line.value("side").toUpperCase(Locale.ROOT);
        return switch (word) {
            case "" -> Optional.empty();
            case "MENTOR", "JUNIOR" -> Optional.of(Side.MENTOR);
            case "MENTEE", "SENIOR" -> Optional.of(Side.MENTEE);
            default -> {
                faults.add(CsvFault.error(
                        line.number(), "side", "side-unknown", "The side must be mentor (who teaches) or mentee."));
                yield Optional.empty();
            }
        };
    }
}
