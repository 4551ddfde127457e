package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.CertificateView;
import fr.productionfrance.annuaire.search.FicheView.MachineView;
import fr.productionfrance.annuaire.search.FicheView.SiteView;
import fr.productionfrance.annuaire.search.web.FicheResponse.CertificateResponse;
import fr.productionfrance.annuaire.search.web.FicheResponse.ContactResponse;
import fr.productionfrance.annuaire.search.web.FicheResponse.MachineResponse;
import fr.productionfrance.annuaire.search.web.FicheResponse.SiteResponse;

/** A fiche with its names. */
final class FicheAnswer {

    private FicheAnswer() {}

    static FicheResponse of(FicheView fiche, Words words) {
        String headcount = fiche.headcount();
        return new FicheResponse(
                fiche.id(),
                fiche.slug(),
                fiche.name(),
                fiche.registeredName(),
                fiche.siren(),
                fiche.demo(),
                fiche.presentation(),
                fiche.naf(),
                headcount == null ? null : words.headcount(headcount),
                fiche.turnoverEuros(),
                fiche.turnoverYear(),
                fiche.sectors().stream().map(words::sector).toList(),
                fiche.references(),
                fiche.languages(),
                fiche.website(),
                fiche.updatedOn(),
                fiche.contacts().stream()
                        .map(contact ->
                                new ContactResponse(contact.name(), contact.role(), contact.email(), contact.phone()))
                        .toList(),
                fiche.sites().stream().map(site -> site(site, words)).toList());
    }

    private static SiteResponse site(SiteView site, Words words) {
        String departement = site.departement();
        return new SiteResponse(
                site.siret(),
                site.label(),
                site.street(),
                site.postcode(),
                site.city(),
                departement == null ? null : words.departement(departement),
                site.lat(),
                site.lon(),
                site.craneT(),
                site.cleanRoomIso(),
                site.certificates().stream()
                        .map(certificate -> certificate(certificate, words))
                        .toList(),
                site.machines().stream().map(machine -> machine(machine, words)).toList(),
                site.capabilities().stream()
                        .map(capability -> CapabilityAnswer.of(capability, words))
                        .toList());
    }

    private static CertificateResponse certificate(CertificateView certificate, Words words) {
        return new CertificateResponse(
                words.certification(certificate.scheme()),
                certificate.scope(),
                certificate.body(),
                certificate.number(),
                certificate.issued(),
                certificate.expires(),
                certificate.valid());
    }

    private static MachineResponse machine(MachineView machine, Words words) {
        return new MachineResponse(
                machine.label(),
                words.process(machine.process()),
                machine.count(),
                machine.axes(),
                machine.travelMm(),
                machine.swingMm(),
                machine.barMm(),
                machine.maxKg(),
                machine.pressT());
    }
}
