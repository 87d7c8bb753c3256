package org.viceversa.suitability;

import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * How well somebody is taught by how far the other is ahead, in per cent.
 *
 * @param near from one level on
 * @param apt from two levels on
 * @param far from four levels on: too far apart teaches worse
 */
public record Reach(int near, int apt, int far) {

    public static final Reach USUAL = new Reach(60, 100, 80);
    private static final int WHOLE = 100;

    /** @throws Refused {@code reach-invalid} */
    public Reach {
        for (int share : new int[] {near, apt, far}) {
            if (share < 1 || share > WHOLE) {
                throw new Refused(
                        Kind.INVALID,
                        "reach-invalid",
                        "How well somebody is taught is a number from 1 to " + WHOLE + " per cent.");
            }
        }
    }

    /** @param ahead in hundredths of a level */
    int at(int ahead) {
        if (ahead < WHOLE) {
            return 0;
        }
        if (ahead < 2 * WHOLE) {
            return near;
        }
        return ahead < 4 * WHOLE ? apt : far;
    }
}
