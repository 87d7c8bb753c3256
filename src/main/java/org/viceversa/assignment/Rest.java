package org.viceversa.assignment;

import java.util.BitSet;

/** The last objectives, among all results of the highest total: most kept pairs, then least load. */
final class Rest {

    private final Pairs pairs;
    private final BitSet kept;
    private final Watcher watcher;

    /** @param kept by edge of the pairs' graph */
    Rest(Pairs pairs, BitSet kept, Watcher watcher) {
        this.pairs = pairs;
        this.kept = kept;
        this.watcher = watcher;
    }

    /** Changes what is used; returns the prices for kept pairs and for the load. */
    Certificate.Prices[] solve() {
        Certificate.Prices none = Certificate.Prices.none(pairs.left.size(), pairs.right.size());
        Certificate.Prices[] prices = {none, none};
        boolean loads = canLoad(pairs.left) || canLoad(pairs.right);
        if (!kept.isEmpty()) {
            watcher.at("kept", 0);
            Face face = new Face(pairs, edge -> kept.get(edge) ? 1 : 0, false);
            PrimalDual.finish(face.open(), watcher, "kept");
            prices[0] = face.prices(1);
            if (loads) {
                prices[1] = face.outward(spread(face.open()), true);
            }
            face.apply();
        } else if (loads) {
            prices[1] = spread(pairs);
        }
        return prices;
    }

    private Certificate.Prices spread(Pairs of) {
        watcher.at("load", 0);
        Face face = new Face(of, edge -> 0, true);
        PrimalDual.finish(face.open(), watcher, "load");
        face.apply();
        return face.prices(0);
    }

    private static boolean canLoad(Places places) {
        for (int person = 0; person < places.size(); person++) {
            if (places.held(person) + places.most[person] > 1) {
                return true;
            }
        }
        return false;
    }
}
