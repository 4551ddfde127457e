package fr.productionfrance.annuaire.synonyms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.understanding.Aspect;
import fr.productionfrance.annuaire.search.understanding.Meaning;
import fr.productionfrance.annuaire.search.understanding.OwnWord.Target;
import fr.productionfrance.annuaire.synonyms.Outcome.Refused;
import fr.productionfrance.annuaire.synonyms.Targets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Meanings and refusals in the visitor's language. */
final class MeaningWords {

    private final Component page;
    private final Targets targets;

    MeaningWords(Component page, Targets targets) {
        this.page = page;
        this.targets = targets;
    }

    Language language() {
        return Language.of(UI.getCurrentOrThrow().getLocale());
    }

    String text(String key, Object... values) {
        return page.getTranslation(key, values);
    }

    /** "Tournage (procédé, MACH.TURN)" */
    String target(@Nullable Target target) {
        return target == null ? text("synonyms.nothing") : choice(target.aspect(), List.of(target.code()));
    }

    String meaning(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Choice(Aspect aspect, List<String> codes) when isVocabulary(aspect) -> choice(aspect, codes);
            default -> text("synonyms.meaning.other");
        };
    }

    private static boolean isVocabulary(Aspect aspect) {
        return switch (aspect) {
            case PROCESS, MATERIAL, CERTIFICATION, SECTOR -> true;
            default -> false;
        };
    }

    private String choice(Aspect aspect, List<String> codes) {
        String names = codes.stream()
                .map(code -> targets.label(aspect, code, language()))
                .collect(Collectors.joining(text("synonyms.or")));
        String kind = text("synonyms.kind." + aspect.name().toLowerCase(Locale.ROOT));
        return text("synonyms.meaning", names, kind, String.join(", ", codes));
    }

    String refusal(Refused refused) {
        String key = "synonyms.refused."
                + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String now = refused.meanings().isEmpty()
                ? text("synonyms.nothing")
                : refused.meanings().stream().map(this::meaning).collect(Collectors.joining(" ; "));
        return text(key, refused.term(), now);
    }
}
