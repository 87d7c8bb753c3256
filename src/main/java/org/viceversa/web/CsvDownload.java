package org.viceversa.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a table as CSV that a spreadsheet opens rightly and harmlessly: with a byte order mark, without which Excel
 * takes names apart, and with an apostrophe before whatever it would take for a formula.
 */
public final class CsvDownload implements AutoCloseable {

    public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CsvWriter csv;

    public CsvDownload(OutputStream stream, String... titles) {
        this(stream, List.of(titles));
    }

    public CsvDownload(OutputStream stream, List<String> titles) {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        try {
            writer.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv = CsvWriter.builder().build(writer);
        csv.writeRecord(titles);
    }

    public void add(String... cells) {
        add(Arrays.asList(cells));
    }

    public void add(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvDownload::harmless).toList());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A header that lets the answer be saved under a name, in letters that every browser takes. */
    public static String saveAs(String name) {
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]+", "-") + "\"";
    }

    /** A table to be saved under a name, written as it is sent. */
    public static Response answer(StreamingOutput output, String name) {
        return Response.ok(output, MEDIA_TYPE)
                .header("Content-Disposition", saveAs(name))
                .header("Cache-Control", "no-store")
                .build();
    }

    static String harmless(String cell) {
        return isHarmless(cell) ? cell : "'" + cell;
    }

    static boolean isHarmless(String cell) {
        return cell.isEmpty() || BEGINNINGS_OF_FORMULAS.indexOf(cell.charAt(0)) < 0;
    }
}
