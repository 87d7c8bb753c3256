package org.viceversa.sandbox;

import java.util.List;
import java.util.stream.Stream;

/**
 * Invented names from many places and in many scripts: some people have one name only, and one has 80 characters.
 *
 * <p>A line is the given name, a bar, and the family name, which may be missing.
 */
final class SeedNames {

    private static final String ADMINISTRATOR = "Marit|Solheim";
    private static final String INSTRUCTORS = """
            Theresa|Abernathy
            Yaw|Boateng
            Meera|Krishnan
            Cristóbal|Ledesma
            """;
    private static final String TUTOR = "Noor|van den Berg";
    private static final String MANAGER = "Hiroshi|Okada";
    private static final String LEARNERS = """
            Ana|Álvarez
            Bilal|Başaran
            Chloé|Dupont
            Emeka|Eze
            Fatima|Farooq
            Grace|Goh
            Henrik|Høgh
            Inés|Ibáñez
            Jun|Jeong
            Katarzyna|Kowalska
            Đorđe|Đukić
            雷|李
            Nguyễn Thị|Hương
            Sukarti|
            さくら|田中
            Олена|Шевченко
            محمد|الحسيني
            Ravi|Subramaniam
            Priya|Raghunathan
            Siobhán|O’Connor
            Thandiwe|Dlamini
            Κατερίνα|Παπαδοπούλου
            שירה|לוי
            Łukasz|Żółkiewski
            Wanjirũ|Kamau
            Þóra|Guðmundsdóttir
            Mikael|Åström
            Aylin|Yıldırım
            สมชาย|วงศ์สวรรค์
            अनन्या|शर्मा
            João|Gonçalves
            Beatriz|da Conceição e Silva
            Kwame|Mensah
            Adaeze|Okonkwo-Williams
            Ngọc|Trần
            민준|김
            Zainab|Bello
            Tāne|Ngata
            Leilani|Kealoha
            Mateus|Figueiredo
            Rosalía|Quispe Mamani
            Amaru|Huanca
            Yuki|Nakamura
            小林|陽翔
            Sólrún|á Dul
            Дмитро|Коваленко
            Гүлнар|Ахметова
            Արամ|Պետրոսյան
            ნინო|ბერიძე
            Farrukh|Rahimov
            Sardorbek|Yoʻldoshev
            Bat-Erdene|
            Tenzin|
            Aung Myint|
            Madhavi|Iyer
            தமிழ்செல்வி|முருகன்
            Arjun|Bhattacharya
            Sana|Qureshi
            Bushra|al-Masri
            Omar|Haddad
            Maria Antónia Leopoldina Josefa Carolina Benedita|dos Albuquerques e Vasconcelos
            ليلى|منصور
            Yosef|Tesfaye
            ሰላም|ተስፋዬ
            Nkechi|Adeyemi
            Babajide|Ogunbanjo
            Fatoumata|Diallo
            Mamadou|Traoré
            Aminata|Sow
            Lerato|Mokoena
            Sipho|Nkosi
            Tendai|Chikwanha
            Achieng|Otieno
            Mwangi|Njoroge
            Hanta|Rakotomalala
            Lars|Sørensen
            Astrid|Bergström
            Aino|Korhonen
            Väinö|Mäkinen
            Kristjan|Tamm
            Ieva|Bērziņa
            Jonas|Petrauskas
            Zsófia|Nagy
            István|Szabó
            Andreea|Popescu
            Ștefan|Țurcanu
            Христо|Димитров
            Милица|Јовановић
            Ivana|Horvat
            Primož|Žnidaršič
            Tomáš|Dvořák
            Ľubica|Kováčová
            Giulia|D’Angelo
            Niccolò|Bianchi
            Françoise|Lefèvre
            Loïc|Le Goff
            Maite|Etxeberria
            Jordi|Puigdomènech i Ferrer
            Iolo|ap Dafydd
            Niamh|Ní Bhriain
            Hamish|MacGillivray
            Pieter|van der Westhuizen
            Femke|de Vries
            Jürgen|Groß
            Anneliese|Müller-Lüdenscheidt
            Xóchitl|Hernández
            Itzel|Cruz
            Guadalupe|Ramírez Ortiz
            Santiago|Muñoz
            Nayeli|
            Tala|Whitecloud
            Sione|Taufa
            Mele|Fonoti
            """;

    private SeedNames() {}

    /** The administrator, four instructors, the tutor, the manager, and 113 learners, in this order. */
    static List<String[]> all() {
        return Stream.of(ADMINISTRATOR, INSTRUCTORS, TUTOR, MANAGER, LEARNERS)
                .flatMap(String::lines)
                .map(line -> line.strip().split("\\|", -1))
                .toList();
    }
}
