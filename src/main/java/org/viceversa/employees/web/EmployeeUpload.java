package org.viceversa.employees.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.viceversa.employees.EmployeeField;
import org.viceversa.employees.ImportFile;
import org.viceversa.employees.ImportLine;
import org.viceversa.employees.ImportProblem;
import org.viceversa.web.CsvFault;
import org.viceversa.web.CsvLine;
import org.viceversa.web.CsvUpload;

/** A table that was sent, put aside until it is closed, since an import reads it more than once. */
final class EmployeeUpload implements AutoCloseable {

    private final Path path;
    private final List<InputStream> opened = new ArrayList<>();
    private final ImportFile file;
    private CsvUpload latest;

    private EmployeeUpload(Path path) {
        this.path = path;
        CsvUpload first = read();
        latest = first;
        List<ImportProblem> problems = problemsOf(first);
        file = new ImportFile(first.fingerprint(), problems, this::rows);
    }

    static EmployeeUpload of(InputStream body) {
        try {
            Path path = Files.createTempFile("viceversa-employees", ".csv");
            try {
                Files.copy(body, path, StandardCopyOption.REPLACE_EXISTING);
                return new EmployeeUpload(path);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportFile file() {
        return file;
    }

    /** Certain once the rows were read. */
    CsvUpload.Understood understood() {
        return latest.understood();
    }

    private CsvUpload read() {
        try {
            InputStream stream = new BufferedInputStream(Files.newInputStream(path));
            opened.add(stream);
            return new CsvUpload(stream, EmployeeColumns.ALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterator<ImportLine> rows() {
        latest = read();
        CsvUpload lines = latest;
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public ImportLine next() {
                return row(lines.next());
            }
        };
    }

    private static ImportLine row(CsvLine line) {
        return new ImportLine(
                line.number(),
                line.values(),
                line.faults().stream().map(EmployeeUpload::problem).toList());
    }

    private static List<ImportProblem> problemsOf(CsvUpload upload) {
        List<ImportProblem> problems = new ArrayList<>(
                upload.faults().stream().map(EmployeeUpload::problem).toList());
        boolean hasKey = Stream.of(EmployeeField.ID_NUMBER, EmployeeField.EMAIL)
                .anyMatch(field -> upload.columns().contains(field.key()));
        if (!hasKey && problems.stream().noneMatch(ImportProblem::stops)) {
            problems.add(new ImportProblem(
                    1,
                    "",
                    "csv-column-missing",
                    "The file needs a column \"Id number\" or \"E-mail\", by which each record is found.",
                    true));
        }
        return problems;
    }

    private static ImportProblem problem(CsvFault fault) {
        if (fault.code().equals("csv-column-unknown") && EmployeeColumns.isNeverKept(fault.column())) {
            return new ImportProblem(
                    fault.line(),
                    fault.column(),
                    "column-never-kept",
                    "This column is left out: Viceversa never keeps it and never asks for it.",
                    false);
        }
        return new ImportProblem(fault.line(), fault.column(), fault.code(), fault.sentence(), fault.stops());
    }

    @Override
    public void close() {
        try {
            for (InputStream stream : opened) {
                stream.close();
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
