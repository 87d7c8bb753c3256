package org.viceversa.pairinground.persistence;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.Seniority;
import org.viceversa.pairinground.RoundInputs;
import org.viceversa.suitability.Liking;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.Pool;
import org.viceversa.suitability.Seeker;
import org.viceversa.suitability.Seeker.Place;
import org.viceversa.suitability.Seeker.Skilled;
import org.viceversa.suitability.Seeker.Wish;

/** Reads what {@link PoolWriter} wrote. */
record PoolReader(DataInputStream in) {

    private static final Liking[] LIKINGS = Liking.values();
    private static final Seniority.Source[] SOURCES = Seniority.Source.values();

    RoundInputs read() throws IOException {
        int form = in.readByte();
        if (form != PackedPool.FORM) {
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
