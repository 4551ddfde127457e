package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for the codes of the nomenclature. */
final class CodeRules {

    /** The branch of the processes that holds the means of inspection. */
    private static final String INSPECTION = "CTRL";

    private final Nomenclature nomenclature;

    CodeRules(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    void process(Findings at, String code) {
        known(at, nomenclature.processes(), ProblemCode.UNKNOWN_PROCESS, code);
    }

    void sectors(Findings at, List<String> codes) {
        at.eachOnce("sectors", codes);
        for (int i = 0; i < codes.size(); i++) {
            known(at.at("sectors", i), nomenclature.sectors(), ProblemCode.UNKNOWN_SECTOR, codes.get(i));
        }
    }

    void certification(Findings at, String code) {
        if (known(at, nomenclature.certifications(), ProblemCode.UNKNOWN_CERTIFICATION, code)
                && !nomenclature.certifications().get(code).leaf()) {
            at.add(ProblemCode.NOT_A_CERTIFICATION, code);
        }
    }

    void inspection(Findings at, List<String> codes) {
        at.eachOnce("inspection", codes);
        for (int i = 0; i < codes.size(); i++) {
            under(
                    at.at("inspection", i),
                    nomenclature.processes(),
                    ProblemCode.UNKNOWN_PROCESS,
                    codes.get(i),
                    INSPECTION);
        }
    }

    /** A family of materials, and grades that belong to it. */
    void material(Findings at, @Nullable String family, List<String> grades) {
        if (family == null) {
            if (!grades.isEmpty()) {
                at.at("material").add(ProblemCode.FAMILY_MISSING);
            }
            return;
        }
        at.eachOnce("grades", grades);
        if (known(at.at("material"), nomenclature.materials(), ProblemCode.UNKNOWN_MATERIAL, family)) {
            for (int i = 0; i < grades.size(); i++) {
                under(
                        at.at("grades", i),
                        nomenclature.materials(),
                        ProblemCode.UNKNOWN_MATERIAL,
                        grades.get(i),
                        family);
            }
        }
    }

    private static void under(Findings at, Vocabulary vocabulary, ProblemCode otherwise, String code, String broader) {
        if (known(at, vocabulary, otherwise, code)
                && !vocabulary.withAncestors(code).contains(broader)) {
            at.add(ProblemCode.NOT_UNDER, code, broader);
        }
    }

    private static boolean known(Findings at, Vocabulary vocabulary, ProblemCode otherwise, String code) {
        boolean known = vocabulary.contains(code);
        if (!known) {
            at.add(otherwise, code);
        }
        return known;
    }
}
