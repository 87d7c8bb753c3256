package org.viceversa.sandbox;

import java.util.Optional;

/** Any number of invented people, each told from their number alone. */
final class Crowd {

    private static final int FIRST_ID = 900_000_000;
    private static final String[] GIVEN = {
        "Aino", "Bola", "Chen", "Dilnoza", "Eszter", "Farid", "Goran", "Hine", "Iñaki", "Jyoti", "Kofi", "Lwazi",
        "Mette"
    };
    private static final String[] FAMILY = {
        "Abara",
        "Bjørk",
        "Castro",
        "Đặng",
        "Erdem",
        "Fofana",
        "Garg",
        "Horvat",
        "Ito",
        "Jansen",
        "Kaur",
        "Lindqvist",
        "Moyo",
        "Novák",
        "Okello",
        "Petrov",
        "Quispe"
    };

    private Crowd() {}

    static String idOf(int number) {
        return Integer.toString(FIRST_ID + number);
    }

    static Optional<Integer> numberOf(String personId) {
        boolean ours = personId.matches("9\\d{8}");
        return ours ? Optional.of(Integer.parseInt(personId) - FIRST_ID) : Optional.empty();
    }

    static Person person(int number) {
        String username = "crowd" + number;
        return new Person(
                idOf(number),
                username,
                GIVEN[number % GIVEN.length],
                FAMILY[number / GIVEN.length % FAMILY.length] + " " + number,
                Optional.of(username + "@example.org"),
                "CROWD-" + number,
                "Europe/Zurich",
                false);
    }
}
