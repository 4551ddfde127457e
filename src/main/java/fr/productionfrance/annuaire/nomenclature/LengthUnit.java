package fr.productionfrance.annuaire.nomenclature;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units in which tolerances are said, in µm. */
enum LengthUnit {
    /** No unit is written: mm. */
    NONE(1000),
    MM(1000),
    CM(10_000),
    MICRON(1),
    TENTH_MM(100),
    HUNDREDTH_MM(10),
    THOUSANDTH_MM(1),
    INCH(25_400),
    MICROINCH(0.0254),
    /** A thousandth of an inch. */
    THOU(25.4),
    /** A thousandth of an inch in the United States, a millimetre in some shops. */
    MIL(25.4),
    /** What an American machinist means: a tenth of a thousandth of an inch. */
    SHOP_TENTH(2.54),
    /** English does not say of what; mostly of a millimetre. */
    HUNDREDTH(10),
    /** English does not say of what; mostly of an inch. */
    THOUSANDTH(25.4);

    private static final Map<String, LengthUnit> BY_WORD = Map.ofEntries(
            Map.entry("mm", MM),
            Map.entry("millimetre", MM),
            Map.entry("millimetres", MM),
            Map.entry("millimeter", MM),
            Map.entry("millimeters", MM),
            Map.entry("cm", CM),
            Map.entry("µ", MICRON),
            Map.entry("µm", MICRON),
            Map.entry("um", MICRON),
            Map.entry("mu", MICRON),
            Map.entry("my", MICRON),
            Map.entry("mic", MICRON),
            Map.entry("micron", MICRON),
            Map.entry("microns", MICRON),
            Map.entry("mikron", MICRON),
            Map.entry("micrometre", MICRON),
            Map.entry("micrometres", MICRON),
            Map.entry("micrometer", MICRON),
            Map.entry("micrometers", MICRON),
            Map.entry("mikrometer", MICRON),
            Map.entry("dixieme", TENTH_MM),
            Map.entry("dixiemes", TENTH_MM),
            Map.entry("zehntel", TENTH_MM),
            Map.entry("centieme", HUNDREDTH_MM),
            Map.entry("centiemes", HUNDREDTH_MM),
            Map.entry("hundertstel", HUNDREDTH_MM),
            Map.entry("millieme", THOUSANDTH_MM),
            Map.entry("milliemes", THOUSANDTH_MM),
            Map.entry("tausendstel", THOUSANDTH_MM),
            Map.entry("\"", INCH),
            Map.entry("inch", INCH),
            Map.entry("inches", INCH),
            Map.entry("pouce", INCH),
            Map.entry("pouces", INCH),
            Map.entry("zoll", INCH),
            Map.entry("µin", MICROINCH),
            Map.entry("microinch", MICROINCH),
            Map.entry("microinches", MICROINCH),
            Map.entry("thou", THOU),
            Map.entry("mil", MIL),
            Map.entry("mils", MIL),
            Map.entry("tenth", SHOP_TENTH),
            Map.entry("tenths", SHOP_TENTH),
            Map.entry("hundredth", HUNDREDTH),
            Map.entry("hundredths", HUNDREDTH),
            Map.entry("thousandth", THOUSANDTH),
            Map.entry("thousandths", THOUSANDTH));

    private static final Set<LengthUnit> SPOKEN_FRACTIONS = Set.of(TENTH_MM, HUNDREDTH_MM, THOUSANDTH_MM);
    private static final Set<LengthUnit> ENGLISH_FRACTIONS = Set.of(SHOP_TENTH, HUNDREDTH, THOUSANDTH);
    private static final Set<LengthUnit> USED_FOR_SIZES_TOO = Set.of(NONE, MM, CM, INCH);

    private final double um;

    LengthUnit(double um) {
        this.um = um;
    }

    static Optional<LengthUnit> ofWord(String folded) {
        return Optional.ofNullable(BY_WORD.get(folded));
    }

    double um() {
        return um;
    }

    /** A part of a millimetre said in words, as "centième" or "Hundertstel". */
    boolean isSpokenFraction() {
        return SPOKEN_FRACTIONS.contains(this);
    }

    /** A part said in English, of what must follow or be guessed. */
    boolean isEnglishFraction() {
        return ENGLISH_FRACTIONS.contains(this);
    }

    /** What an English fraction is a part of the whole that follows it: a tenth is 0.1. */
    double part() {
        return ofMillimetre().um() / MM.um();
    }

    /** An English fraction of which the text says that it is one of a millimetre. */
    LengthUnit ofMillimetre() {
        return switch (this) {
            case SHOP_TENTH -> TENTH_MM;
            case HUNDREDTH -> HUNDREDTH_MM;
            case THOUSANDTH -> THOUSANDTH_MM;
            default -> throw new IllegalStateException(this + " is no English fraction");
        };
    }

    /** Whether a bare amount in it is a tolerance: nobody gives the size of a part in microns or hundredths. */
    boolean isOnlyForTolerances() {
        return !USED_FOR_SIZES_TOO.contains(this);
    }

    /** Whether it may mean two things even when a sign stands before it. */
    boolean isDoubtful() {
        return this == MIL || isEnglishFraction();
    }
}
