package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.web.SearchResponse.HitResponse;

/** A hit with its names. */
final class HitAnswer {

    private HitAnswer() {}

    static HitResponse of(FicheHit hit, Words words) {
        String departement = hit.departement();
        CapabilityView matched = hit.matched();
        return new HitResponse(
                hit.id(),
                hit.slug(),
                hit.name(),
                hit.city(),
                departement == null ? null : words.departement(departement),
                hit.distanceKm(),
                hit.demo(),
                hit.updatedOn(),
                hit.certifications().stream().map(words::certification).toList(),
                hit.capabilities(),
                matched == null ? null : CapabilityAnswer.of(matched, words),
                hit.toConfirm().stream().map(Facet::parameter).toList());
    }
}
