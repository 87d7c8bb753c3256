package org.viceversa.marking;

import java.util.List;
import java.util.Set;
import java.util.Random;

/** What somebody is called who is not to be known: an animal and a number, such as {@code Otter 14}. */
public final class Pseudonym {

    private static final List<String> ANIMALS = List.of(
            "Badger", "Beaver", "Bison", "Crane", "Curlew", "Deer", "Dolphin", "Eagle", "Falcon", "Finch", "Fox",
            "Gecko", "Hare", "Heron", "Ibex", "Jay", "Kestrel", "Koala", "Lark", "Lemur", "Lynx", "Magpie", "Marmot",
            "Marten", "Moose", "Narwhal", "Ocelot", "Osprey", "Otter", "Owl", "Panda", "Pelican", "Puffin", "Quail",
            "Raven", "Robin", "Salmon", "Seal", "Stork", "Swan", "Swift", "Tapir", "Tern", "Toucan", "Turtle",
            "Vole", "Walrus", "Wombat", "Wren", "Zebra");

    private static final int ROOM = 4;
    private static final int LEAST_ROOM = 99;

    private Pseudonym() {}

    public static String of(int number) {
        return ANIMALS.get(number % ANIMALS.size()) + " " + number;
    }

    /** One that nobody has, from which nothing follows about who came first. */
    static int draw(Set<Integer> taken, Random random) {
        int most = Math.max(LEAST_ROOM, taken.size() * ROOM);
        int number;
        do {
            number = 1 + random.nextInt(most);
        } while (taken.contains(number));
        return number;
    }
}
