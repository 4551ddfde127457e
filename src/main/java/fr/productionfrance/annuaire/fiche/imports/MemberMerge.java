package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.imports.value.Folded;
import fr.productionfrance.annuaire.nomenclature.Commune;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays a row of members over what is known of its firm. */
final class MemberMerge {

    private final PlaceFinder places;
    private final ActivityCapabilities activity;

    MemberMerge(PlaceFinder places, ActivityCapabilities activity) {
        this.places = places;
        this.activity = activity;
    }

    /**
     * The fiche with the row in it.
     *
     * @param before absent when the firm is new
     * @throws RejectedRowException when the row does not go together with it
     */
    FicheData apply(@Nullable FicheData before, MemberRow row) {
        MemberDraft firm = before == null ? new MemberDraft(row.siren()) : MemberDraft.of(before);
        row.firm().forEach(edit -> edit.accept(firm));
        contact(firm, row);
        List<Site> sites = new ArrayList<>(before == null ? List.of() : before.sites());
        int at = site(sites, row);
        FicheData after = firm.build(sites);
        boolean tellsActivity = row.row().cell(ColumnName.NAF).isPresent();
        return tellsActivity ? activity.declare(after, at) : after;
    }

    private static void contact(MemberDraft firm, MemberRow row) {
        String name = row.row().text(ColumnName.CONTACT);
        String email = row.row().text(ColumnName.CONTACT_EMAIL);
        if (name.isEmpty()
                && email.isEmpty()
                && row.row().text(ColumnName.CONTACT_PHONE).isEmpty()) {
            return;
        }
        List<Contact> contacts = new ArrayList<>(firm.contacts);
        int at = find(contacts, name, email);
        ContactDraft draft = at < 0 ? new ContactDraft() : ContactDraft.of(contacts.get(at));
        row.contact().forEach(edit -> edit.accept(draft));
        if (at < 0) {
            contacts.add(draft.build());
        } else {
            contacts.set(at, draft.build());
        }
        firm.contacts = List.copyOf(contacts);
    }

    /** The contact of that address, else of that name; a row with neither means the only one there is. */
    private static int find(List<Contact> contacts, String name, String email) {
        for (int at = 0; at < contacts.size(); at++) {
            if (!email.isEmpty() && email.equalsIgnoreCase(contacts.get(at).email())) {
                return at;
            }
        }
        for (int at = 0; at < contacts.size(); at++) {
            if (!name.isEmpty()
                    && Folded.of(name).equals(Folded.of(contacts.get(at).name()))) {
                return at;
            }
        }
        return name.isEmpty() && email.isEmpty() && contacts.size() == 1 ? 0 : -1;
    }

    /** Changes or adds the row's site; which one it is, or -1 for a row about the firm alone. */
    private int site(List<Site> sites, MemberRow row) {
        Optional<Commune> commune = row.tellsPlace()
                ? Optional.of(
                        places.commune(row.insee(), row.postcode(), row.row().text(ColumnName.CITY)))
                : Optional.empty();
        String departement = departement(row, commune);
        if (!row.tellsSite()) {
            return sites.size() == 1 ? 0 : SiteMatch.NEW;
        }
        int at = new SiteMatch(sites).ofMember(row.siret(), departement);
        SiteDraft draft = SiteDraft.of(at == SiteMatch.NEW ? SiteDraft.unknown() : sites.get(at));
        if (row.siret() != null) {
            draft.siret = row.siret();
        }
        if (departement != null) {
            if (commune.isEmpty() && !departement.equals(draft.departement)) {
                draft.leaveAddress();
            }
            draft.departement = departement;
        }
        commune.ifPresent(place -> draft.move(place, postcode(row, place, draft)));
        row.site().forEach(edit -> edit.accept(draft));
        if (at == SiteMatch.NEW) {
            sites.add(draft.build());
            return sites.size() - 1;
        }
        sites.set(at, draft.build());
        return at;
    }

    private static String postcode(MemberRow row, Commune commune, SiteDraft draft) {
        if (!row.postcode().isEmpty()) {
            return row.postcode();
        }
        boolean stays = draft.postcode != null && commune.insee().equals(draft.insee);
        return stays ? String.valueOf(draft.postcode) : commune.postcodes().getFirst();
    }

    private static @Nullable String departement(MemberRow row, Optional<Commune> commune) {
        String told = row.departement();
        if (commune.isEmpty()) {
            return told;
        }
        if (told != null && !told.equals(commune.get().departement())) {
            throw new RejectedRowException(
                    ColumnName.DEPARTEMENT, LineFault.PLACE_CONTRADICTORY, PlaceFinder.shown(List.of(commune.get())));
        }
        return commune.get().departement();
    }
}
