package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.Site.Address;
import fr.productionfrance.annuaire.fiche.imports.value.Identifiers;
import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Places;
import org.jspecify.annotations.Nullable;

/** Where a site is and what it has; what stands in its lists stays as it is. */
final class SiteMapper implements FormMapper<SiteForm, Site> {

    private final Places places;

    SiteMapper(Places places) {
        this.places = places;
    }

    @Override
    public SiteForm form(Site site) {
        Address address = site.address();
        return new SiteForm(
                Shown.text(site.siret()),
                Shown.text(site.label()),
                address == null ? "" : Shown.text(address.street()),
                address == null ? "" : address.postcode(),
                address == null ? "" : address.insee(),
                Shown.text(site.departement()),
                Shown.point(site.point()),
                Shown.number(site.craneT()),
                Shown.text(site.cleanRoomIso()));
    }

    @Override
    public Site model(SiteForm form, Site origin, Typed typed) {
        return new Site(
                typed.value("siret", form.siret(), Shown::text, origin.siret(), Identifiers::siret),
                typed.words(form.label(), origin.label()),
                address(form, origin.address(), typed),
                form.departement().isEmpty() ? null : form.departement(),
                typed.value("point", form.point(), Shown::point, origin.point(), Read::point),
                typed.value("craneT", form.craneT(), Shown::number, origin.craneT(), Read::tonnes),
                typed.value("cleanRoomIso", form.cleanRoomIso(), Shown::text, origin.cleanRoomIso(), Read::count),
                origin.certificates(),
                origin.resources(),
                origin.capabilities(),
                origin.capacities());
    }

    /** An address has a commune, or there is none. */
    private @Nullable Address address(SiteForm form, @Nullable Address before, Typed typed) {
        String street = typed.words(form.addressStreet(), before == null ? null : before.street());
        String postcode = form.addressPostcode().strip();
        if (form.addressInsee().isEmpty()) {
            if (street != null || !postcode.isEmpty()) {
                typed.demand("address.insee");
            }
            return null;
        }
        if (postcode.isEmpty()) {
            typed.demand("address.postcode");
        }
        return new Address(street, postcode, form.addressInsee(), city(form.addressInsee(), before));
    }

    /** As it was written, as long as it is the same commune. */
    private String city(String insee, @Nullable Address before) {
        if (before != null && before.insee().equals(insee)) {
            return before.city();
        }
        return places.byInsee(insee).map(Commune::name).orElse(insee);
    }
}
