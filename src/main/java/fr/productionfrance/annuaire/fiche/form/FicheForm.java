package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.FicheData;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A whole fiche as it is being typed; immutable, each change makes another. */
public record FicheForm(
        Row<PresentationForm, FicheData> presentation, List<Row<ContactForm, Contact>> contacts, List<SiteRows> sites) {

    public FicheForm {
        contacts = List.copyOf(contacts);
        sites = List.copyOf(sites);
    }

    public FicheForm withPresentation(PresentationForm typed) {
        return new FicheForm(presentation.with(typed), contacts, sites);
    }

    public FicheForm withContacts(List<Row<ContactForm, Contact>> rows) {
        return new FicheForm(presentation, rows, sites);
    }

    public FicheForm withSites(List<SiteRows> rows) {
        return new FicheForm(presentation, contacts, rows);
    }

    public FicheForm withSite(int at, UnaryOperator<SiteRows> change) {
        List<SiteRows> rows = new ArrayList<>(sites);
        rows.set(at, change.apply(rows.get(at)));
        return withSites(rows);
    }
}
