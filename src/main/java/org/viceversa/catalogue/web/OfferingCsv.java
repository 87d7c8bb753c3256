package org.viceversa.catalogue.web;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.OfferingCells;
import org.viceversa.catalogue.OfferingDraft;
import org.viceversa.catalogue.OfferingEntry;
import org.viceversa.web.CsvColumns;
import org.viceversa.web.CsvColumns.Column;
import org.viceversa.web.CsvDownload;
import org.viceversa.web.CsvFault;
import org.viceversa.web.CsvLine;
import org.viceversa.web.CsvUpload;

/** The catalogue as a table, one offering a line; what is written is what is read. */
final class OfferingCsv {

    static final CsvColumns COLUMNS = CsvColumns.of(
            Column.required("title", "Title", "Course", "Name"),
            Column.optional("kind", "Kind", "Type"),
            Column.optional("provider", "Provider", "Vendor"),
            Column.optional("accredited", "Accredited"),
            Column.optional("url", "Link", "URL", "Web address"),
            Column.optional("tuition", "Tuition", "Cost", "Price"),
            Column.optional("fees", "Fees", "Fee"),
            Column.optional("books", "Books", "Materials"),
            Column.optional("exam", "Exam fee", "Exam"),
            Column.optional("currency", "Currency"),
            Column.optional("credits", "Credits"),
            Column.optional("skills", "Skills"),
            Column.optional("prerequisites", "Prerequisites", "Before"),
            Column.optional("terms", "Terms", "Dates"),
            Column.optional("hours", "Hours"),
            Column.optional("language", "Language"),
            Column.optional("mode", "Mode"),
            Column.optional("checked", "Last checked", "Checked on"),
            Column.optional("id", "Id"));

    private OfferingCsv() {}

    /** @param understood how the file was read */
    record Rows(List<OfferingEntry> rows, List<CsvFault> faults, CsvUpload.Understood understood, String fingerprint) {
        boolean isSound() {
            return faults.stream().noneMatch(CsvFault::stops);
        }
    }

    static Rows read(InputStream body) {
        CsvUpload upload = new CsvUpload(body, COLUMNS);
        List<CsvFault> faults = new ArrayList<>(upload.faults());
        boolean readable = faults.stream().noneMatch(CsvFault::stops);
        List<OfferingEntry> rows = new ArrayList<>();
        while (upload.hasNext()) {
            CsvLine line = upload.next();
            faults.addAll(line.faults());
            if (readable && line.isUsable()) {
                new OfferingLine(line, upload.columns(), faults).find().ifPresent(rows::add);
            }
        }
        return new Rows(rows, faults, upload.understood(), upload.fingerprint());
    }

    /** How a column is called, for what is told of it. */
    static String titleOf(String key) {
        return COLUMNS.columns().stream()
                .filter(column -> column.key().equals(key))
                .map(Column::title)
                .findFirst()
                .orElse(key);
    }

    static void write(
            OutputStream stream,
            List<Offering> offerings,
            Function<UUID, String> skillCode,
            Function<UUID, String> titleOf) {
        List<String> titles = COLUMNS.columns().stream().map(Column::title).toList();
        try (CsvDownload csv = new CsvDownload(stream, titles)) {
            offerings.forEach(offering -> {
                Map<String, String> cells =
                        new LinkedHashMap<>(OfferingCells.of(OfferingDraft.of(offering), skillCode, titleOf));
                cells.put("id", offering.id().toString());
                csv.add(COLUMNS.columns().stream()
                        .map(column -> cells.getOrDefault(column.key(), ""))
                        .toList());
            });
        }
    }
}
