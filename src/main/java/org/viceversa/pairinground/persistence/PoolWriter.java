package org.viceversa.pairinground.persistence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
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

/** Writes the people of a round, one after the other. */
record PoolWriter(DataOutputStream out) {

    void write(RoundInputs inputs) throws IOException {
        Pool pool = inputs.pool();
        out.writeByte(PackedPool.FORM);
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
