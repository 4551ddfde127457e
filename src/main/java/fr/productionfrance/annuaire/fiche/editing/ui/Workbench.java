package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheRules;
import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.fiche.ProblemCode;
import fr.productionfrance.annuaire.fiche.editing.Editing;
import fr.productionfrance.annuaire.fiche.editing.Edition;
import fr.productionfrance.annuaire.fiche.form.FicheForm;
import fr.productionfrance.annuaire.fiche.form.FicheForms;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is being typed into one fiche, what it means as a fiche, and what is wrong with it. */
final class Workbench {

    private final FicheForms forms;
    private final FicheRules rules;
    private final Findings words;
    private final Runnable changed;

    private Fiche stored;
    private FicheData settled;
    private long baseVersion;
    private FicheForm form;
    private FicheForms.Read read;
    private List<Problem> problems = List.of();
    private List<Finding> findings = List.of();
    private boolean sayingAll;

    /** @param changed called when something was typed */
    Workbench(FicheForms forms, FicheRules rules, Findings words, Fiche stored, Runnable changed) {
        this.forms = forms;
        this.rules = rules;
        this.words = words;
        this.changed = changed;
        this.stored = stored;
        this.settled = stored.data();
        this.baseVersion = stored.version();
        this.form = forms.form(stored.data());
        this.read = forms.data(form);
        look();
    }

    void begin(Edition edition) {
        begin(edition.stored(), edition.settled(), edition.baseVersion(), edition.data());
    }

    void begin(Fiche now, FicheData data) {
        begin(now, now.data(), now.version(), data);
    }

    private void begin(Fiche now, FicheData saved, long version, FicheData data) {
        form = forms.form(data);
        settle(now, saved, version);
    }

    /** What is typed is saved now. It stays as it stands in its fields; what is typed meanwhile goes on from there. */
    void settled(Fiche now) {
        settle(now, data(), now.version());
    }

    private void settle(Fiche now, FicheData saved, long version) {
        stored = now;
        settled = saved;
        baseVersion = version;
        sayingAll = false;
        look();
    }

    void change(UnaryOperator<FicheForm> change) {
        form = change.apply(form);
        look();
        changed.run();
    }

    private void look() {
        read = forms.data(form);
        problems = rules.check(read.data());
        findings = words.of(read, problems);
    }

    /** From now on everything that is missing is told, whether or not somebody has been there. */
    void sayAll() {
        sayingAll = true;
    }

    /** What the store alone could know. */
    void refused(List<Problem> told) {
        sayingAll = true;
        findings = words.of(read, told);
    }

    FicheForms forms() {
        return forms;
    }

    FicheForm form() {
        return form;
    }

    FicheData data() {
        return read.data();
    }

    Fiche stored() {
        return stored;
    }

    long baseVersion() {
        return baseVersion;
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isSayingAll() {
        return sayingAll;
    }

    boolean isChanged() {
        return !read.faults().isEmpty() || !read.data().equals(settled);
    }

    boolean mayBeSaved() {
        return findings.stream().noneMatch(Finding::error);
    }

    /**
     * Keeps what is typed; what no store can hold waits until it is mended, and what is as it was needs no keeping.
     *
     * @return the mark of what the store has now, where that is all of it
     */
    Optional<String> keep(Editing editing) {
        if (!isChanged()) {
            editing.dropDraft(stored.id());
            return Optional.of(editing.open(stored.id()).mark());
        }
        return mayBeKept()
                ? Optional.of(
                        editing.keepDraft(stored.id(), baseVersion, data()).mark())
                : Optional.empty();
    }

    /** Whether it can be kept as a draft: a text that no store takes can't. */
    boolean mayBeKept() {
        return problems.stream()
                .noneMatch(problem -> problem.code() == ProblemCode.UNREADABLE_TEXT
                        || problem.code() == ProblemCode.TOO_LONG
                        || problem.code() == ProblemCode.TOO_MANY);
    }
}
