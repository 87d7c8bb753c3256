package org.viceversa.people.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.viceversa.people.MemberLists.Member;

/**
 * Writes members as CSV that a spreadsheet opens rightly and harmlessly: with a byte order mark, without which Excel
 * takes names apart, and with an apostrophe before whatever it would take for a formula.
 */
final class RosterCsv implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CsvWriter csv;

    RosterCsv(OutputStream stream) {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        try {
            writer.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv = CsvWriter.builder().build(writer);
        csv.writeRecord("Name", "E-mail", "Roles", "Joined", "Left", "Last visit");
    }

    void add(Member member) {
        csv.writeRecord(
                harmless(member.person().name()),
                harmless(member.person().particulars().email()),
                member.membership().roles().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
                seconds(Optional.of(member.membership().joinedAt())),
                seconds(member.membership().leftAt()),
                seconds(member.membership().lastLaunchAt()));
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String harmless(String cell) {
        return cell.isEmpty() || BEGINNINGS_OF_FORMULAS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    private static String seconds(Optional<Instant> at) {
        return at.map(instant -> instant.truncatedTo(ChronoUnit.SECONDS).toString())
                .orElse("");
    }
}
