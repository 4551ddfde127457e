package fr.productionfrance.annuaire.fiche.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.Edited;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.editing.Editing;
import fr.productionfrance.annuaire.fiche.editing.FichePages;
import fr.productionfrance.annuaire.fiche.imports.table.TableFile;
import fr.productionfrance.annuaire.fiche.proofs.Files;
import fr.productionfrance.annuaire.search.understanding.Aspect;
import fr.productionfrance.annuaire.search.understanding.OwnWord;
import fr.productionfrance.annuaire.search.understanding.WordBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.node.JsonNodeFactory;

/** The member's editor, on the real store(). */
class EditViewIT extends FichePages {

    @Autowired
    EditViewIT(BeanFactory beans) {
        super(beans, FicheStatus.PUBLISHED);
    }

    @Test
    @WithAnonymousUser
    void a_visitor_is_refused() {
        assertThat(opened()).noneMatch(EditView.class::isInstance);
    }

    @Test
    @WithMockUser(username = STRANGER, roles = "MEMBER")
    void a_member_of_another_fiche_finds_what_one_finds_where_there_is_none() {
        String stranger = text(opened().getFirst());
        UI.getCurrent().navigate("mon-espace/fiche/il-n-y-en-a-pas");

        assertThat(text(chain().getFirst())).isEqualTo(stranger).doesNotContain("Pilat");
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_capability_is_added_and_saved() {
        opened();
        click("part-capabilities-1");
        click("add-row");
        pick("process", "fraisage", "MACH.MILL");
        pick("material", "316L", "INOX.AUST.316L");
        type("toleranceTyped", "± 10 µm");
        assertThat(field("toleranceTyped").getElement().getTextRecursively()).contains("Read as: ± 10 µm, IT7 at Ø40");
        type("batchMin", "1");
        type("batchMax", "1 500");
        click("save");

        assertThat(answer()).contains("Saved");
        Capability added = said().sites().get(1).capabilities().getLast();
        assertThat(added.process()).isEqualTo("MACH.MILL");
        assertThat(added.material()).isEqualTo("INOX.AUST");
        assertThat(added.grades()).containsExactly("INOX.AUST.316L");
        assertThat(added.batch().max()).isEqualTo(1500);
        assertThat(added.tolerance())
                .isNotNull()
                .satisfies(one -> assertThat(one.halfWidthUm()).isEqualTo(10));
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void saving_leaves_the_fields_alone_so_that_what_is_typed_meanwhile_stays() {
        opened();
        click("part-capabilities-1");
        open(0);
        Component batch = field("batchMax");
        type("raUm", "0,4");
        click("save");

        assertThat(answer()).contains("Saved");
        assertThat(field("batchMax")).isSameAs(batch);
        type("batchMax", "1234");
        click("save");
        assertThat(answer()).contains("Saved");
        Capability saved = said().sites().get(1).capabilities().getFirst();
        assertThat(saved.raUm()).isEqualTo(0.4);
        assertThat(saved.batch().max()).isEqualTo(1234);
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_submission_leaves_the_fields_alone_and_what_is_typed_meanwhile_is_a_draft_on_it() {
        submitAnAuditedFact();
        Component batch = field("batchMax");

        assertThat(answer()).contains("Sent to the animator");
        assertThat(said()).isEqualTo(Fiches.full());
        assertThat(line("raUm").getValue()).isEqualTo("0,4");
        assertThat(text(page())).contains("waiting for the animator").doesNotContain("the draft is kept");
        assertThat(field("batchMax")).isSameAs(batch);
        type("batchMax", "1234");
        assertThat(text(page())).contains("the draft is kept");
        click("save");

        Capability waiting = editing()
                .open(fiche().id())
                .settled()
                .sites()
                .getFirst()
                .capabilities()
                .getFirst();
        assertThat(waiting.raUm()).isEqualTo(0.4);
        assertThat(waiting.batch().max()).isEqualTo(1234);
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void what_is_undone_goes_back_to_what_waits() {
        submitAnAuditedFact();
        type("batchMax", "1234");

        click("undo");
        open(0);

        assertThat(line("raUm").getValue()).isEqualTo("0,4");
        assertThat(line("batchMax").getValue()).isNotEqualTo("1234");
        assertThat(answer()).isEmpty();
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void what_is_taken_back_from_the_animator_is_typed_on() {
        submitAnAuditedFact();

        click("changes-withdraw");
        open(0);

        assertThat(line("raUm").getValue()).isEqualTo("0,4");
        assertThat(answer()).contains("This is your draft of");
        assertThat(editing().open(fiche().id()).draft()).isPresent();
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_step_on_the_way_to_the_public_takes_nothing_of_what_is_typed() {
        opened();
        type("tradeName", "Pilat Ultra");

        click("step-withdraw");

        assertThat(store().find(fiche().id()).orElseThrow().status()).isEqualTo(FicheStatus.DRAFT);
        assertThat(line("tradeName").getValue()).isEqualTo("Pilat Ultra");
        click("save");
        assertThat(said().tradeName()).isEqualTo("Pilat Ultra");
    }

    private void submitAnAuditedFact() {
        opened();
        click("part-capabilities-0");
        open(0);
        type("raUm", "0,4");
        click("save");
    }

    private Editing editing() {
        return bean(Editing.class);
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_reply_takes_the_focus_from_nobody_who_types_elsewhere_by_then() {
        opened();
        click("part-capabilities-1");
        scripts();
        click("add-row");
        pick("process", "fraisage", "MACH.MILL");

        assertThat(scripts())
                .filteredOn(script -> script.contains("focus(") && !script.contains("addEventListener"))
                .isNotEmpty()
                .allMatch(script -> script.contains("!document.activeElement?.matches('input"));
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void what_looks_as_before_is_not_drawn_again_under_a_finger() {
        opened();
        click("part-capabilities-1");
        open(0);
        NativeButton part = find(NativeButton.class).withId("part-contacts").single();
        NativeButton row =
                find(NativeButton.class).withAttribute("data-open", "0").single();
        type("raUm", "0,4");

        assertThat(find(NativeButton.class).withId("part-contacts").single()).isSameAs(part);
        assertThat(find(NativeButton.class).withAttribute("data-open", "0").single())
                .isSameAs(row);
        type("toleranceTyped", "± 3 µm");
        assertThat(find(RowTable.class).single().getElement().getTextRecursively())
                .contains("± 3 µm");
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void what_is_wrong_is_said_at_its_field_and_at_the_top_and_nothing_is_stored() {
        opened();
        click("part-capabilities-1");
        click("add-row");
        type("toleranceTyped", "au mieux");
        assertThat(field("toleranceTyped").getElement().getTextRecursively()).contains("not understood", "± 0.01 mm");
        assertThat(field("process").getElement().getTextRecursively()).doesNotContain("To be filled in");
        click("save");

        assertThat(field("process").getElement().getTextRecursively()).contains("To be filled in");
        assertThat(text(page())).contains("2 things to mend before saving");
        assertThat(said()).isEqualTo(Fiches.full());

        click("part-presentation");
        test(find(NativeButton.class).withClassName("problem-link").all().getFirst())
                .click();
        assertThat(find(TextLine.class).all()).anyMatch(line -> line.name().equals("Tolerance"));
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void an_e_mail_that_is_none_is_said_in_plain_words() {
        opened();
        click("part-contacts");
        open(0);
        type("email", "pas une adresse");

        assertThat(field("email").getElement().getTextRecursively()).contains("not an e-mail address");
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_draft_is_kept_and_waits() {
        opened();
        type("tradeName", "Pilat Ultra");
        assertThat(text(page())).contains("the draft is kept");
        assertThat(said().tradeName()).isEqualTo("Pilat Précision");

        UI.getCurrent().navigate("mon-espace/accueil");
        assertThat(chain()).as("asked before").anyMatch(EditView.class::isInstance);
        click("leave-go");
        assertThat(chain()).noneMatch(EditView.class::isInstance);
        opened();
        assertThat(answer()).contains("This is your draft of");
        assertThat(line("tradeName").getValue()).isEqualTo("Pilat Ultra");

        click("drop-draft");
        assertThat(line("tradeName").getValue()).isEqualTo("Pilat Précision");
        opened();
        assertThat(answer()).isEmpty();
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void the_second_of_two_sees_what_changed_and_nothing_is_lost() {
        opened();
        type("tradeName", "La mienne");
        type("website", "https://la-mienne.example");
        FicheData theirs = Edited.fiche("tradeName", "La leur");
        store().save(
                        fiche().id(),
                        1,
                        theirs.withContacts(List.of(
                                new Contact("Accueil", null, null, "+33 4 77 00 00 09", Contact.Visibility.PUBLIC))),
                        "other");
        click("save");

        assertThat(answer())
                .contains("Somebody else changed the fiche meanwhile")
                .contains("La leur", "You typed: La mienne");
        assertThat(said().tradeName()).isEqualTo("La leur");
        click("conflict-save");

        assertThat(said().tradeName()).isEqualTo("La mienne");
        assertThat(said().website()).isEqualTo("https://la-mienne.example");
        assertThat(said().contacts()).extracting(Contact::name).containsExactly("Accueil");
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void what_no_store_can_hold_is_refused_and_breaks_nothing() {
        opened();
        for (String hostile : List.of("x".repeat(100_000), "Nul\0", "\uD800", "\u202Egnp", "\u0007")) {
            type("tradeName", hostile);
            click("save");
            assertThat(text(page())).contains("One thing to mend before saving");
            assertThat(said()).isEqualTo(Fiches.full());
        }
        type("tradeName", "<img src=x onerror=alert(1)>");
        click("save");
        assertThat(said().tradeName()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void the_preview_shows_the_draft_as_buyers_would_see_it_and_no_markup_of_members() {
        opened();
        type("tradeName", "<b>Gras</b>");

        UI.getCurrent().navigate("mon-espace/apercu/" + fiche().slug());
        click("leave-go");
        String markup = find(Div.class).withId("preview").single().getElement().getProperty("innerHTML");
        assertThat(markup)
                .contains("&lt;b&gt;Gras&lt;/b&gt;")
                .contains("fiche-name")
                .contains("Élodie Martin")
                .doesNotContain("Atelier</")
                .doesNotContain("<b>Gras");
    }

    @Test
    @WithMockUser(username = STRANGER, roles = "MEMBER")
    void nobody_previews_what_is_anothers() {
        UI.getCurrent().navigate("mon-espace/apercu/" + fiche().slug());

        assertThat(chain()).noneMatch(PreviewView.class::isInstance);
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_site_is_added_with_its_commune_and_taken_away_again() {
        opened();
        click("add-site");
        pick("addressInsee", "firminy", "42095");
        assertThat(line("addressPostcode").getValue()).isEqualTo("42700");
        assertThat(line("point").getValue()).startsWith("45.");
        assertThat(scripts())
                .filteredOn(script -> script.contains("this.value === $0"))
                .hasSize(3);
        click("save");
        assertThat(said().sites()).hasSize(3);
        assertThat(said().sites().getLast().departement()).isEqualTo("42");

        click("part-site-2");
        click("remove-site");
        click("save");
        assertThat(said().sites()).hasSize(2);
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void machines_and_certificates_are_edited() {
        opened();
        click("part-machines-0");
        open(0);
        type("count", "6");
        click("part-certificates-0");
        click("add-row");
        pick("scheme", "9001", "QMS.9001");
        type("expires", "30/06/2027");
        click("save");

        assertThat(said().sites().getFirst().resources().getFirst().count()).isEqualTo(6);
        assertThat(said().sites().getFirst().certificates().getLast().expires()).hasToString("2027-06-30");
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_file_is_attached_to_a_certificate_kept_with_the_draft_and_saved() {
        certificate();
        attach("ISO.png", Files.pdf("one"));

        assertThat(text(field("proof"))).contains("ISO.pdf", "has arrived", "Replace");
        assertThat(text(page())).contains("the draft is kept");
        assertThat(certificateStored().proof()).isNull();
        opened();
        click("part-certificates-0");
        open(0);
        assertThat(proofLinks()).singleElement().asString().startsWith("mon-espace/preuves/");
        assertThat(find(Anchor.class).withClassName("proof-link").single().getTargetValue())
                .as("beside what is typed")
                .isEqualTo(AnchorTarget.BLANK);
        click("save");
        Proof first = certificateStored().proof();
        assertThat(first).isNotNull().returns("ISO.pdf", Proof::name);

        open(0);
        attach("ISO.pdf", Files.pdf("two"));
        click("save");
        assertThat(certificateStored().proof()).isNotNull().isNotEqualTo(first);

        open(0);
        click("remove-proof");
        assertThat(proofLinks()).isEmpty();
        click("save");
        assertThat(certificateStored())
                .isEqualTo(Fiches.full().sites().getFirst().certificates().getFirst());
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_file_that_is_none_of_the_kinds_is_said_so_at_its_field() {
        certificate();
        attach("certificat.pdf", Files.bytes("<!DOCTYPE html><script>alert(1)</script>"));
        assertThat(text(field("proof"))).contains("no PDF, PNG or JPEG, whatever its name says");
        attach("vide.pdf", new byte[0]);
        assertThat(text(field("proof"))).contains("This file is empty");
        attach("lourd.pdf", new byte[5 * 1024 * 1024 + 1]);
        assertThat(text(field("proof"))).contains("too large: 5 MB at most");
        find(ProofField.class).single().arrived(new Object(), "a.pdf", Files.pdf("a"));
        assertThat(text(field("proof"))).contains("after you had opened another line");

        assertThat(proofLinks()).isEmpty();
        assertThat(text(page())).doesNotContain("the draft is kept");
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_name_of_a_file_is_a_text() {
        certificate();
        attach("<img src=x onerror=alert(1)>.pdf", Files.pdf("a"));
        click("save");

        assertThat(certificateStored().proof()).isNotNull().returns("_img src=x onerror=alert(1)_.pdf", Proof::name);
    }

    private void certificate() {
        opened();
        click("part-certificates-0");
        open(0);
    }

    private void attach(String name, byte[] content) {
        new UploadTester<>(find(Upload.class).single()).upload(name, "application/pdf", content);
        roundTrip();
    }

    private List<String> proofLinks() {
        return find(Anchor.class).withClassName("proof-link").all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private Certificate certificateStored() {
        return said().sites().getFirst().certificates().getFirst();
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_spreadsheet_is_shown_before_it_is_taken_over_and_saved_as_if_it_had_been_typed() {
        opened();
        click("part-sheet");
        sheet("SIREN;SIRET;Procédé;Lot max\n732829320;73282932000074;MACH.MILL;88\n552100554;;MACH.MILL;9\n");
        assertThat(text(page()))
                .contains("New: 0 · changed: 1 · unchanged: 2 · rows refused: 1", "no capability of your firm");
        assertThat(said()).isEqualTo(Fiches.full());
        click("sheet-take");
        click("save");

        assertThat(said().sites().getFirst().capabilities().get(1).batch().max())
                .isEqualTo(88);
        assertThat(said().sites().getFirst().capabilities().getFirst())
                .isEqualTo(Fiches.full().sites().getFirst().capabilities().getFirst());
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_file_that_is_no_table_is_said_to_be_none() {
        opened();
        click("part-sheet");
        sheet("\0\0\0\0");
        assertThat(said()).isEqualTo(Fiches.full());
        assertThat(find(NativeButton.class).withId("sheet-take").all()).isEmpty();
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void the_members_home_leads_to_its_fiches_and_no_others() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("mon-espace/accueil");

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("mon-espace/fiche/" + fiche().slug(), "mon-espace/apercu/" + fiche().slug());
        assertThat(text(page())).contains("Pilat Précision", "Published");
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void who_keeps_one_fiche_is_led_to_it_with_what_is_due_and_the_way_back() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("mon-espace");

        assertThat(chain()).anyMatch(EditView.class::isInstance);
        assertThat(text(page())).contains("Would help most: ");
        Anchor back = find(Anchor.class).withClassName("back").single();
        UI.getCurrent().navigate(back.getHref());
        assertThat(text(page())).contains("My space", "Pilat Précision").doesNotContain("Presentation of the firm");
        assertThat(chain()).noneMatch(EditView.class::isInstance);
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void who_keeps_several_chooses() {
        Fiche second = store().create(Fiches.bare(new Siren("552100554"), "Deuxième"), FicheStatus.DRAFT, "test");
        people().keep(second);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("mon-espace");

        assertThat(chain()).noneMatch(EditView.class::isInstance);
        assertThat(text(page())).contains("Pilat Précision", "Deuxième");
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void the_clusters_own_words_find_what_they_mean() {
        WordBook words = bean(WordBook.class);
        List<OwnWord> before = words.inUse();
        try {
            words.use(List.of(new OwnWord("zorglubage", Optional.of(new OwnWord.Target(Aspect.PROCESS, "MACH.MILL")))));
            opened();
            click("part-capabilities-1");
            click("add-row");
            pick("process", "zorglub", "MACH.MILL");
            assertThat(field("process").getElement().getTextRecursively()).contains("Machining");
        } finally {
            words.use(before);
        }
    }

    @Test
    @WithMockUser(username = STRANGER, roles = "MEMBER")
    void a_member_without_a_fiche_is_told_so() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("mon-espace");

        assertThat(text(page())).contains("No fiche").doesNotContain("Pilat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "machines -1 field-label",
                "presentation-0 -1 field-name",
                "capabilities-9999 999999 field-raUm",
                "capabilities-0 99999999999 field-raUm",
                "sheet -1 field-x",
                "<script> -1 field-x"
            })
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_place_to_put_back_to_that_a_browser_makes_up_leads_nowhere(String place) {
        opened();
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        PendingJavaScriptInvocation asked = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(script -> script.getInvocation().getExpression().contains("annuaireUnsent.begin"))
                .findFirst()
                .orElseThrow();

        asked.complete(JsonNodeFactory.instance.objectNode().put("place", place).put("words", "<b>Lot</b> : 12"));

        assertThat(text(page())).contains("could not be put back", "<b>Lot</b> : 12");
        assertThat(find(Span.class).all()).extracting(Span::getText).noneMatch(said -> said.contains("number"));
        assertThat(scripts()).anyMatch(script -> script.contains("annuaireUnsent.putBack"));
    }

    private FicheData said() {
        return stored().data();
    }

    private List<HasElement> opened() {
        opened("mon-espace/fiche/" + fiche().slug());
        return chain();
    }

    private static HasElement page() {
        return chain().getFirst();
    }

    private String answer() {
        return find(Div.class).withId("answer").single().getElement().getTextRecursively();
    }

    private Component field(String property) {
        return find(FormField.class).all().stream()
                .filter(field -> ("field-" + property).equals(field.getElement().getAttribute("data-field")))
                .findFirst()
                .orElseThrow();
    }

    private TextLine line(String property) {
        return (TextLine) field(property);
    }

    private void type(String property, String text) {
        line(property).setValue(text);
    }

    private void pick(String property, String letters, String code) {
        test(find(Input.class).withId("field-" + property).single()).setValue(letters);
        test(find(NativeButton.class).withAttribute("data-code", code).single()).click();
    }

    /** What the next reply would have the browser do. */
    private static List<String> scripts() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(script -> script.getInvocation().getExpression())
                .toList();
    }

    private void sheet(String csv) {
        find(SheetDrop.class).single().read(new TableFile("f.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private void open(int row) {
        test(find(NativeButton.class)
                        .withAttribute("data-open", String.valueOf(row))
                        .single())
                .click();
    }
}
