package org.viceversa.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * A CSV file that somebody sends, read line by line while it comes.
 *
 * <p>Separator and encoding are found out. What is wrong with a line stands in the line, and reading goes on; only what
 * makes the rest meaningless ends the reading with a {@link Refused}. Not for several threads.
 */
public final class CsvUpload implements Iterator<CsvLine> {

    public static final String MEDIA_TYPE = "text/csv";
    static final int LONGEST_CELL = 10_000;
    private static final int MOST_LINES = 200_000;

    /** A cell that is longer is not a cell, but a quotation mark that nobody closed. */
    private static final int LONGEST_RECORD = 12_000_000;

    private final DigestInputStream bytes;
    private final CsvText text;
    private final char separator;
    private final long linesBefore;
    private final CsvHeader header;
    private final Iterator<CsvRecord> records;
    private Optional<CsvRecord> ahead = Optional.empty();
    private long lines;
    private long lastLine;

    /** @throws Refused {@code csv-empty} and whatever makes the file unreadable */
    public CsvUpload(InputStream body, CsvColumns columns) {
        bytes = new DigestInputStream(body, sha256());
        try {
            text = new CsvText(bytes);
            PushbackReader reader = new PushbackReader(text, CsvSeparator.LONGEST_HEADER);
            CsvSeparator found = CsvSeparator.of(reader);
            separator = found.separator();
            linesBefore = found.linesBefore();
            records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .maxBufferSize(LONGEST_RECORD)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(reader)
                    .iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CsvRecord first = findRecord()
                .orElseThrow(() -> new Refused(
                        Kind.INVALID, "csv-empty", "The file is empty. Its first line must name the columns."));
        header = CsvHeader.of(linesBefore + first.getStartingLineNumber(), first.getFields(), columns);
        ahead = findRecord();
    }

    /**
     * How the file was understood, to be shown to whoever sent it.
     *
     * @param separator {@code comma}, {@code semicolon} or {@code tab}
     * @param columns keys of those that were found
     * @param lines that hold something, without the header
     */
    public record Understood(String encoding, String separator, List<String> columns, long lines) {}

    /** Certain once all is read. */
    public Understood understood() {
        String name = separator == ';' ? "semicolon" : separator == '\t' ? "tab" : "comma";
        return new Understood(text.encoding(), name, columns(), lines);
    }

    /** What is wrong with the file as a whole, and what is to know about it; errors forbid to use any line. */
    public List<CsvFault> faults() {
        return header.faults();
    }

    /** The keys of the columns that the file has. */
    public List<String> columns() {
        return header.keys();
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public CsvLine next() {
        CsvRecord next = ahead.orElseThrow(NoSuchElementException::new);
        if (++lines > MOST_LINES) {
            throw new Refused(
                    Kind.TOO_LARGE,
                    "csv-too-many-lines",
                    "The file has more than 200,000 lines, which is the most at once. Divide it into several files.");
        }
        ahead = findRecord();
        return header.line(linesBefore + next.getStartingLineNumber(), next.getFields());
    }

    /** Of the file's bytes; reads what is left of them. */
    public String fingerprint() {
        try {
            byte[] rest = new byte[1 << 16];
            while (bytes.read(rest) >= 0) {
                // The digest takes them on the way.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }

    /** The next line that holds anything. */
    private Optional<CsvRecord> findRecord() {
        try {
            while (records.hasNext()) {
                CsvRecord found = records.next();
                lastLine = linesBefore + found.getStartingLineNumber();
                if (!found.getFields().stream().allMatch(String::isBlank)) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            throw e.getCause() instanceof Refused refused ? refused : unreadable();
        }
    }

    private Refused unreadable() {
        return new Refused(
                Kind.INVALID,
                "csv-unreadable",
                "The file cannot be read behind line " + Math.max(lastLine, 1)
                        + ": most likely a quotation mark there is"
                        + " not closed, or letters follow the closing one. Correct it and choose the file again.");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
