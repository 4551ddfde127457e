package fr.productionfrance.annuaire.fiche.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import fr.productionfrance.annuaire.design.CommentArea;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.editing.FichePages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** What a member says with its submission, from its own page to the animator's and back. */
class SubmissionPagesIT extends FichePages {

    private static final String WORD = "Le tour TN12 est <b>remplacé</b>.\nMerci de relire les lots.";

    @Autowired
    SubmissionPagesIT(BeanFactory beans) {
        super(beans, FicheStatus.DRAFT);
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void the_field_says_whom_it_is_for_and_what_was_said_stays_to_be_read() {
        Component page = opened("mon-espace/fiche/" + fiche().slug());
        assertThat(text(find(CommentForm.class).single()))
                .contains("A word to the animator", "Read together with your request. Optional.");
        find(CommentArea.class).withId("submit-comment").single().setValue(WORD);

        click("step-submit");

        assertThat(stored().status()).isEqualTo(FicheStatus.PENDING);
        assertThat(text(page)).contains("Submitted: the animator");
        assertThat(text(find(RemarkBox.class).single()))
                .startsWith("Your word to the animator, ")
                .endsWith(WORD);
        assertThat(find(NativeButton.class).withText("I have read it").all())
                .as("for the animator to put away")
                .isEmpty();
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void nothing_said_leaves_nothing_to_read() {
        opened("mon-espace/fiche/" + fiche().slug());

        click("step-submit");

        assertThat(stored().status()).isEqualTo(FicheStatus.PENDING);
        assertThat(find(RemarkBox.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void the_animator_reads_it_above_the_decision_and_answers() {
        Authentication keeper = SecurityContextHolder.getContext().getAuthentication();
        opened("mon-espace/fiche/" + fiche().slug());
        find(CommentArea.class).withId("submit-comment").single().setValue(WORD);
        click("step-submit");
        people().animator();

        opened("admin/relectures/" + fiche().id());
        assertThat(text(find(RemarkBox.class).single()))
                .startsWith("The member, ")
                .endsWith(WORD);
        find(CommentArea.class).withId("publication-comment").single().setValue("Il manque le périmètre.");
        click("step-return");

        SecurityContextHolder.getContext().setAuthentication(keeper);
        opened("mon-espace/fiche/" + fiche().slug());
        assertThat(stored().status()).isEqualTo(FicheStatus.DRAFT);
        assertThat(find(RemarkBox.class).all())
                .extracting(FichePages::text)
                .anySatisfy(
                        said -> assertThat(said).startsWith("The animator, ").contains("Il manque le périmètre."));
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void nobody_said_anything_of_what_an_animator_opens_by_itself() {
        assertThat(text(opened("admin/relectures/" + fiche().id()))).contains("Nothing is waiting for this fiche.");
        assertThat(find(RemarkBox.class).all()).isEmpty();
    }
}
