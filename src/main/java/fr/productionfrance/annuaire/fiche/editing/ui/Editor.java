package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.editing.EditOutcome;
import fr.productionfrance.annuaire.fiche.editing.Edition;
import fr.productionfrance.annuaire.fiche.editing.Reconciliation;
import fr.productionfrance.annuaire.fiche.form.SiteRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The page of one fiche: the list of parts, the part one is at, saving, and what came of it. */
final class Editor extends Div {

    private final transient EditorParts parts;
    private final FicheId id;
    private final transient FormWords words;
    private final transient Workbench bench;
    private final transient Sections sections;
    private final Standing standing;
    private final Div answer = new Div();
    private final Div content = new Div();
    private final SectionNav nav;
    private final ProblemList problems;
    private final SaveBar bar;
    private final transient LeaveGuard guard;
    private final transient PublicCheck publicCheck;
    private final Unsent unsent;
    private transient Section section = Section.FIRST;
    private transient SectionView view;

    Editor(EditorParts parts, FicheId id, FormWords words) {
        this.parts = parts;
        this.id = id;
        this.words = words;
        Edition edition = parts.editing().open(id);
        bench = new Workbench(parts.forms(), parts.rules(), new Findings(words), edition.stored(), this::typed);
        sections = new Sections(parts, bench, words, this::takeOver, () -> show(Section.FIRST));
        nav = new SectionNav(words, this::show, this::addSite);
        problems = new ProblemList(words, this::lead);
        bar = new SaveBar(words, this::save, this::undo, FicheLinks.besidesEditing(edition.stored(), words));
        LeaveDialog dialog =
                new LeaveDialog(words, EditView.ROUTE + "/" + edition.stored().slug());
        guard = new LeaveGuard(dialog);
        publicCheck = new PublicCheck(parts.publicSide());
        unsent = new Unsent(id, words, this::lead);
        bench.begin(edition);
        tellOfDraft(edition);
        view = sections.view(section);
        content.addClassName("part");
        content.getElement().setAttribute("data-section", section.id());
        content.add(view.component());
        var body = new Div(nav, content);
        body.addClassName("editor-body");
        answer.setId("answer");
        standing = new Standing(parts, this::reopen);
        standing.show(edition.stored());
        add(heading(edition.stored()), standing, unsent, answer, problems, bar, body, dialog);
        addClassName("editor");
        tell();
    }

    private PageHeading heading(Fiche fiche) {
        return new PageHeading(
                fiche.data().displayName(),
                words.text("forms.lead", fiche.data().siren().value()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        guard.watch(event.getUI(), bench.isChanged());
        unsent.begin(event.getUI(), mark());
    }

    private void show(Section wanted) {
        section = wanted.site() < bench.form().sites().size() ? wanted : Section.FIRST;
        view = sections.view(section);
        content.removeAll();
        content.getElement().setAttribute("data-section", section.id());
        content.add(view.component());
        tell();
    }

    private void addSite() {
        bench.change(fiche -> {
            List<SiteRows> sites = new ArrayList<>(fiche.sites());
            sites.add(parts.forms().newSite());
            return fiche.withSites(sites);
        });
        show(new Section(Part.SITE, bench.form().sites().size() - 1));
    }

    /** From a spreadsheet: shown as if it had been typed. */
    private void takeOver(FicheData data) {
        bench.change(_ -> parts.forms().form(data));
        answer.add(new Notice(Notice.Kind.INFO, words.text("forms.sheet.taken")));
        show(Section.FIRST);
    }

    private void lead(Finding finding) {
        show(finding.spot().section());
        view.focus(finding);
    }

    /** What is typed is kept as it is; what no store can hold waits until it is mended. */
    private void typed() {
        answer.removeAll();
        Optional<String> kept = bench.keep(parts.editing());
        tell();
        kept.ifPresent(unsent::kept);
    }

    private void tell() {
        List<Finding> here = bench.findings().stream()
                .filter(finding -> finding.spot().section().equals(section))
                .toList();
        view.say(here, bench.isSayingAll());
        List<Finding> said = bench.isSayingAll() ? bench.findings() : List.of();
        problems.show(said, bench.form());
        nav.show(bench.form(), section, said);
        boolean changed = bench.isChanged();
        bar.say(changed ? words.text(bench.mayBeKept() ? "forms.state.draft" : "forms.state.unsaved") : "", changed);
        getUI().ifPresent(ui -> guard.watch(ui, changed));
    }

    private String mark() {
        return parts.editing().open(id).mark();
    }

    private void undo() {
        unsent.forget();
        parts.editing().dropDraft(id);
        reopen();
    }

    /** What is kept of what was typed is shown again, whatever step was taken or change taken back. */
    private void reopen() {
        Edition edition = parts.editing().open(id);
        bench.begin(edition);
        begun(edition.stored());
        tellOfDraft(edition);
    }

    private void begun(Fiche stored) {
        answer.removeAll();
        standing.show(stored);
        show(section);
    }

    private void tellOfDraft(Edition edition) {
        edition.draft().ifPresent(draft -> answer.add(new DraftNotice(draft, words, this::undo)));
    }

    private void stored(Fiche fiche) {
        settle(fiche, fiche.data().equals(bench.data()), standing::saved);
    }

    /** Another keeper's changes may wait besides. */
    private void submitted(Fiche fiche, FicheData data) {
        settle(fiche, parts.editing().open(id).settled().equals(data), standing::show);
    }

    /** Fields that say what was saved stay what they are: somebody may be typing the next thing already. */
    private void settle(Fiche fiche, boolean sayIt, Consumer<Fiche> tellSteps) {
        unsent.saved(mark());
        if (!sayIt) {
            reopen();
            getUI().ifPresent(ui -> unsent.again(ui, mark()));
            return;
        }
        bench.settled(fiche);
        tellSteps.accept(fiche);
        tell();
    }

    private void save() {
        answer.removeAll();
        bench.sayAll();
        if (!bench.mayBeSaved()) {
            tell();
            problems.focusList();
            return;
        }
        answer(parts.editing().save(id, bench.baseVersion(), bench.data()));
    }

    private void answer(EditOutcome outcome) {
        switch (outcome) {
            case EditOutcome.Saved(Fiche fiche) -> {
                stored(fiche);
                answer.add(new SavedNotice(fiche, publicCheck, words));
            }
            case EditOutcome.Unchanged(Fiche fiche) -> {
                stored(fiche);
                answer.add(new Notice(Notice.Kind.INFO, words.text("forms.unchanged")));
            }
            case EditOutcome.Submitted(Fiche fiche, FicheData data) -> {
                submitted(fiche, data);
                answer.add(new Notice(Notice.Kind.SUCCESS, words.text("forms.submitted")));
            }
            case EditOutcome.Conflict(Fiche theirs, var since) -> {
                tell();
                answer.add(new ConflictPanel(
                        Reconciliation.of(bench.data(), theirs.data(), since),
                        parts.changeWords().in(words.language().locale()),
                        words,
                        data -> reconciled(theirs, data),
                        this::undo));
            }
            case EditOutcome.Refused(var told) -> {
                bench.refused(told);
                tell();
                problems.focusList();
            }
        }
    }

    private void reconciled(Fiche theirs, FicheData data) {
        bench.begin(theirs, data);
        begun(theirs);
        save();
    }

    void leaving(BeforeLeaveEvent event) {
        guard.leaving(event);
    }
}
