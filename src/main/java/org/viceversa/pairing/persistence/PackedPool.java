package org.viceversa.pairing.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.viceversa.employees.Seniority;
import org.viceversa.pairing.Liking;
import org.viceversa.pairing.PairKey;
import org.viceversa.pairing.Pool;
import org.viceversa.pairing.RoundInputs;
import org.viceversa.pairing.Seeker;
import org.viceversa.pairing.Seeker.Place;
import org.viceversa.pairing.Seeker.Skilled;
import org.viceversa.pairing.Seeker.Wish;

/** Writes what a round was worked out from as bytes, and reads it again: twenty thousand people take a few megabytes. */
final class PackedPool {

    private static final int FORM = 1;

    private PackedPool() {}

    static byte[] write(RoundInputs inputs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, quick))) {
            new Writer(out).write(inputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            quick.end();
        }
        return bytes.toByteArray();
    }

    static RoundInputs read(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            return new Reader(in).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Writer(DataOutputStream out) {

        void write(RoundInputs inputs) throws IOException {
            Pool pool = inputs.pool();
            out.writeByte(FORM);
            seekers(pool.mentors());
            seekers(pool.mentees());
            keys(pool.lately());
            out.writeInt(pool.blocked().size());
            for (Map.Entry<PairKey, String> block : pool.blocked().entrySet()) {
                key(block.getKey());
                out.writeUTF(block.getValue());
            }
            keys(pool.kept());
            keys(inputs.locked());
        }

        private void seekers(List<Seeker> seekers) throws IOException {
            out.writeInt(seekers.size());
            for (Seeker one : seekers) {
                id(one.enrolment());
                id(one.person());
                out.writeInt(one.capacity());
                out.writeInt(one.wishes().size());
                for (Wish wish : one.wishes()) {
                    id(wish.skill());
                    out.writeDouble(wish.level());
                    out.writeInt(wish.priority());
                }
                out.writeInt(one.offers().size());
                for (Skilled offer : one.offers()) {
                    id(offer.skill());
                    out.writeDouble(offer.level());
                }
                texts(one.languages());
                longs(one.free().toLongArray());
                seniority(one.seniority());
                place(one.place());
                ids(one.avoid());
                out.writeInt(one.liking().size());
                for (Map.Entry<UUID, Liking> liked : one.liking().entrySet()) {
                    id(liked.getKey());
                    out.writeByte(liked.getValue().ordinal());
                }
                ids(one.courses());
                ids(one.grades());
                out.writeBoolean(one.available());
            }
        }

        private void seniority(Seniority seniority) throws IOException {
            number(seniority.tenureMonths());
            number(seniority.tenureInRoleMonths());
            number(seniority.grade());
            out.writeByte(seniority.source().ordinal());
        }

        private void place(Place place) throws IOException {
            out.writeUTF(place.department());
            out.writeUTF(place.site());
            out.writeUTF(place.function());
            out.writeUTF(place.key());
            texts(place.managers());
        }

        private void number(OptionalInt number) throws IOException {
            out.writeBoolean(number.isPresent());
            out.writeInt(number.orElse(0));
        }

        private void longs(long[] longs) throws IOException {
            out.writeInt(longs.length);
            for (long one : longs) {
                out.writeLong(one);
            }
        }

        private void texts(Collection<String> texts) throws IOException {
            out.writeInt(texts.size());
            for (String text : texts) {
                out.writeUTF(text);
            }
        }

        private void ids(Collection<UUID> ids) throws IOException {
            out.writeInt(ids.size());
            for (UUID id : ids) {
                id(id);
            }
        }

        private void keys(Set<PairKey> keys) throws IOException {
            out.writeInt(keys.size());
            for (PairKey key : keys) {
                key(key);
            }
        }

        private void key(PairKey key) throws IOException {
            id(key.mentor());
            id(key.mentee());
        }

        private void id(UUID id) throws IOException {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    }

    private record Reader(DataInputStream in) {

        private static final Liking[] LIKINGS = Liking.values();
        private static final Seniority.Source[] SOURCES = Seniority.Source.values();

        RoundInputs read() throws IOException {
            int form = in.readByte();
            if (form != FORM) {
                throw new IOException("A round's people are written in the unknown form " + form);
            }
            List<Seeker> mentors = seekers();
            List<Seeker> mentees = seekers();
            Set<PairKey> lately = keys();
            Map<PairKey, String> blocked = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                PairKey key = key();
                blocked.put(key, in.readUTF());
            }
            Set<PairKey> kept = keys();
            return new RoundInputs(new Pool(mentors, mentees, lately, blocked, kept), keys());
        }

        private List<Seeker> seekers() throws IOException {
            List<Seeker> seekers = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                seekers.add(new Seeker(
                        id(),
                        id(),
                        in.readInt(),
                        wishes(),
                        offers(),
                        Set.copyOf(texts()),
                        BitSet.valueOf(longs()),
                        new Seniority(number(), number(), number(), SOURCES[in.readByte()]),
                        new Place(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), texts()),
                        ids(),
                        likings(),
                        ids(),
                        ids(),
                        in.readBoolean()));
            }
            return seekers;
        }

        private List<Wish> wishes() throws IOException {
            List<Wish> wishes = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                wishes.add(new Wish(id(), in.readDouble(), in.readInt()));
            }
            return wishes;
        }

        private List<Skilled> offers() throws IOException {
            List<Skilled> offers = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                offers.add(new Skilled(id(), in.readDouble()));
            }
            return offers;
        }

        private Map<UUID, Liking> likings() throws IOException {
            Map<UUID, Liking> likings = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                UUID liked = id();
                likings.put(liked, LIKINGS[in.readByte()]);
            }
            return likings;
        }

        private OptionalInt number() throws IOException {
            boolean there = in.readBoolean();
            int number = in.readInt();
            return there ? OptionalInt.of(number) : OptionalInt.empty();
        }

        private long[] longs() throws IOException {
            long[] longs = new long[in.readInt()];
            for (int i = 0; i < longs.length; i++) {
                longs[i] = in.readLong();
            }
            return longs;
        }

        private List<String> texts() throws IOException {
            List<String> texts = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                texts.add(in.readUTF());
            }
            return texts;
        }

        private Set<UUID> ids() throws IOException {
            Set<UUID> ids = new HashSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                ids.add(id());
            }
            return ids;
        }

        private Set<PairKey> keys() throws IOException {
            Set<PairKey> keys = new HashSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                keys.add(key());
            }
            return keys;
        }

        private PairKey key() throws IOException {
            return new PairKey(id(), id());
        }

        private UUID id() throws IOException {
            return new UUID(in.readLong(), in.readLong());
        }
    }
}
