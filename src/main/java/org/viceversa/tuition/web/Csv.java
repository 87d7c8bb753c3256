package org.viceversa.tuition.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.viceversa.web.CsvDownload;

/** Answers with a table to be saved. */
final class Csv {

    private Csv() {}

    static Response answer(StreamingOutput output, String name) {
        return Response.ok(output, CsvDownload.MEDIA_TYPE)
                .header("Content-Disposition", CsvDownload.saveAs(name))
                .header("Cache-Control", "no-store")
                .build();
    }
}
