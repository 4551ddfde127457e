package fr.productionfrance.annuaire.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every page that asks for a new password does alike. */
class NewPasswordFormTest {

    private static final String PASSWORD = "tour revolver broche jaune";

    private final List<String> said = new ArrayList<>();
    private final List<String> chosen = new ArrayList<>();
    private final NewPasswordForm form = new NewPasswordForm(
                    (kind, _) -> said.add(kind), chosen::add, new Paragraph("lead"))
            .submit("account.password.set", "primary");

    @Test
    void a_password_that_was_typed_twice_alike_is_handed_on() {
        type(PASSWORD, PASSWORD);

        assertThat(chosen).containsExactly(PASSWORD);
        assertThat(said).isEmpty();
    }

    @Test
    void one_that_was_not_is_said_and_goes_no_further() {
        type(PASSWORD, PASSWORD + "e");

        assertThat(chosen).isEmpty();
        assertThat(said).containsExactly("error");
    }

    @Test
    void password_managers_are_told_that_it_is_a_new_one() {
        assertThat(all(Input.class)).hasSize(2).allSatisfy(input -> {
            assertThat(input.getType()).isEqualTo("password");
            assertThat(input.getElement().getAttribute("autocomplete")).isEqualTo("new-password");
        });
    }

    @Test
    void it_begins_with_what_its_page_says_first_and_forgets_what_was_typed_when_told_to() {
        type(PASSWORD, PASSWORD);
        form.clear();

        assertThat(form.getComponentAt(0)).isInstanceOf(Paragraph.class);
        assertThat(all(Input.class)).extracting(Input::getValue).containsOnly("");
    }

    private void type(String wanted, String repeated) {
        List<Input> fields = all(Input.class);
        fields.getFirst().setValue(wanted);
        fields.getLast().setValue(repeated);
        NativeButton button = all(NativeButton.class).getFirst();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private <T extends Component> List<T> all(Class<T> type) {
        return within(form).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> within(Component parent) {
        return parent.getChildren().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }
}
