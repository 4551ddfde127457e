package fr.productionfrance.annuaire.synonyms.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.search.understanding.QueryUnderstanding;
import fr.productionfrance.annuaire.synonyms.NewSynonym;
import fr.productionfrance.annuaire.synonyms.Outcome;
import fr.productionfrance.annuaire.synonyms.Synonym;
import fr.productionfrance.annuaire.synonyms.Synonyms;
import fr.productionfrance.annuaire.synonyms.Targets;
import jakarta.annotation.security.RolesAllowed;

/** The cluster's own words: adding one, taking one away, the list of them, and how a sentence is read with them. */
@Route("admin/words")
@Menu(title = "synonyms.menu", order = 30)
@RolesAllowed("ADMIN")
@StyleSheet("assets/words.css")
class SynonymsView extends Div implements HasDynamicTitle {

    private final transient Synonyms synonyms;
    private final String account;
    private final Div answer = new Div();
    private final WordForm form;
    private final SentenceTrial trial;
    private final WordTable list;
    private final transient MeaningWords words;

    SynonymsView(
            Synonyms synonyms,
            Targets targets,
            QueryUnderstanding understanding,
            AuthenticationContext authentication) {
        this.synonyms = synonyms;
        this.account = authentication.getPrincipalName().orElseThrow();
        this.words = new MeaningWords(this, targets);
        this.form = new WordForm(targets, words, this::add);
        this.trial = new SentenceTrial(understanding, words);
        this.list = new WordTable(words, this::toggle);
        addClassName("words-page");
        add(
                new PageHeading(getTranslation("synonyms.title"), getTranslation("synonyms.lead")),
                answer,
                new Section(new H2(getTranslation("synonyms.new")), form),
                new Section(new H2(getTranslation("synonyms.try")), trial),
                new Section(new H2(getTranslation("synonyms.list")), list));
        list.show(synonyms.all());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("synonyms.title");
    }

    private void add(NewSynonym synonym) {
        boolean taken = synonym.target() == null;
        show(synonyms.add(synonym, account), taken ? "synonyms.done.taken-away" : "synonyms.done.added");
    }

    private void toggle(Synonym synonym) {
        if (synonym.active()) {
            show(synonyms.retire(synonym.id(), account), "synonyms.done.retired");
        } else {
            show(synonyms.restore(synonym.id(), account), "synonyms.done.restored");
        }
    }

    private void show(Outcome outcome, String done) {
        answer.removeAll();
        switch (outcome) {
            case Outcome.Done(String term) -> {
                answer.add(new Notice(Notice.Kind.SUCCESS, getTranslation(done, term)));
                form.clear();
            }
            case Outcome.Refused refused -> answer.add(new Notice(Notice.Kind.ERROR, words.refusal(refused)));
        }
        list.show(synonyms.all());
        trial.again();
    }
}
