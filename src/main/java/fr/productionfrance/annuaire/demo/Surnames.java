package fr.productionfrance.annuaire.demo;

import java.util.List;

/** Invented family names, more than 50,000 of them, so that names do not repeat in large sets. */
final class Surnames {

    private static final List<String> STARTS = List.of(
            "Bar", "Bel", "Ber", "Bou", "Bra", "Bru", "Cal", "Cha", "Char", "Cla", "Cor", "Cou", "Cré", "Dal", "Dau",
            "Del", "Des", "Dor", "Dru", "Dur", "Esc", "Fal", "Fau", "Fer", "Fon", "Fou", "Fra", "Gal", "Gar", "Gau",
            "Ger", "Gir", "Gou", "Gra", "Gué", "Jal", "Jou", "Lam", "Lar", "Lau", "Ler", "Lou", "Mal", "Mar", "Mau",
            "Mer", "Mon", "Mor", "Mou", "Nal", "Nou", "Oli", "Par", "Pas", "Per", "Poi", "Pra", "Quer", "Rab", "Ram",
            "Ren", "Riv", "Rou", "Sab", "Sal", "Ser", "Sou", "Tal", "Tar", "Tho", "Tra", "Val", "Var", "Ver", "Vil",
            "Viv");
    private static final List<String> MIDDLES = List.of(
            "ba", "be", "bi", "ca", "chi", "da", "de", "di", "fo", "ga", "ge", "gui", "la", "le", "li", "lo", "ma",
            "me", "mi", "mo", "na", "ne", "ni", "pa", "pe", "ra", "re", "ri", "ro", "sa", "si", "ta", "te", "ti", "va",
            "ve", "vi", "za");
    private static final List<String> ENDS = List.of(
            "don", "drieux", "gnac", "gneux", "gnon", "lard", "let", "lier", "lin", "llon", "mont", "nard", "nat",
            "net", "nier", "nod", "rand", "rard", "rel", "ret", "rier", "rin", "ron", "rtin", "sard", "set", "sson",
            "tard", "teau", "ton", "vard", "vet", "vier", "vin", "zat", "zon");

    private Surnames() {}

    static int count() {
        return STARTS.size() * MIDDLES.size() * ENDS.size();
    }

    static String draw(Dice dice) {
        return at(dice.between(0, count() - 1));
    }

    static String at(int number) {
        int end = number % ENDS.size();
        int middle = number / ENDS.size() % MIDDLES.size();
        return STARTS.get(number / ENDS.size() / MIDDLES.size()) + MIDDLES.get(middle) + ENDS.get(end);
    }
}
