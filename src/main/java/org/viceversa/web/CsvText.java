package org.viceversa.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * A file's letters, in whichever encoding it came: what its byte order mark says, else UTF-8, else Windows-1252.
 *
 * <p>Read once and never kept: as long as every byte was ASCII, both encodings mean the same, so the first other byte
 * decides. A file that begins as UTF-8 and does not go on so is refused, since half of its names would be wrong.
 */
final class CsvText extends Reader {

    /** What spreadsheets write on Windows when nobody asks for more. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int CHUNK = 1 << 16;

    private final InputStream stream;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private CharsetDecoder decoder;
    private boolean decided;
    private boolean ended;

    CsvText(InputStream stream) throws IOException {
        this.stream = stream;
        bytes.flip();
        fill();
        decoder = strict(StandardCharsets.UTF_8);
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            skipMark(3);
        } else if (startsWith(0xFF, 0xFE)) {
            decoder = strict(StandardCharsets.UTF_16LE);
            skipMark(2);
        } else if (startsWith(0xFE, 0xFF)) {
            decoder = strict(StandardCharsets.UTF_16BE);
            skipMark(2);
        } else if (startsWith('P', 'K', 3, 4)) {
            throw new Refused(
                    Kind.INVALID,
                    "csv-is-a-workbook",
                    "This is a workbook and not a CSV file. Open it in your spreadsheet and save it as"
                            + " \"CSV UTF-8\", then choose that file.");
        }
    }

    /** The encoding by its usual name; certain once all is read. */
    String encoding() {
        return decoder.charset().name();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer room = CharBuffer.wrap(target, offset, length).slice();
        while (room.position() == 0) {
            CoderResult result = decoder.decode(bytes, room, ended);
            decided |= hasMoreThanAscii(target, offset, room.position());
            if (result.isError()) {
                takeForWindows();
            } else if (result.isUnderflow() && room.position() == 0) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        return room.position();
    }

    private void takeForWindows() {
        if (decided) {
            throw new Refused(
                    Kind.INVALID,
                    "csv-encoding-unknown",
                    "The file's letters are in no encoding that holds for all of it. Save it as \"CSV UTF-8\" and choose"
                            + " it again.");
        }
        decided = true;
        decoder = strict(WINDOWS);
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
        if (!ended && bytes.remaining() < 4) {
            fill();
        }
    }

    private void skipMark(int length) {
        bytes.position(length);
        decided = true;
    }

    private boolean startsWith(int... beginning) {
        if (bytes.remaining() < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes.get(i) & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasMoreThanAscii(char[] letters, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (letters[i] > 0x7F) {
                return true;
            }
        }
        return false;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
