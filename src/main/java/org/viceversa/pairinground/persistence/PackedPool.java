package org.viceversa.pairinground.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.viceversa.pairinground.RoundInputs;

/** Writes what a round was worked out from as bytes, and reads it again: twenty thousand people take a few megabytes. */
final class PackedPool {

    /** Of the bytes, which begin with it. */
    static final int FORM = 1;

    private PackedPool() {}

    static byte[] write(RoundInputs inputs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, quick))) {
            new PoolWriter(out).write(inputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            quick.end();
        }
        return bytes.toByteArray();
    }

    static RoundInputs read(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            return new PoolReader(in).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
