package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.CertificateView;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fiche in one line and in one sentence, as lists of results elsewhere show them. */
final class FicheSummary {

    /** What such lists show at most. */
    private static final int PROCESSES = 6;

    private final FicheView fiche;
    private final FacetWords words;
    private final Wording wording;

    FicheSummary(FicheView fiche, FacetWords words, Wording wording) {
        this.fiche = fiche;
        this.words = words;
        this.wording = wording;
    }

    String title() {
        String towns = towns();
        return towns.isEmpty() ? fiche.name() : fiche.name() + ", " + towns;
    }

    String description() {
        String processes = fiche.sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .map(capability -> words.process(capability.process()))
                .distinct()
                .limit(PROCESSES)
                .collect(Collectors.joining(", "));
        String certificates = fiche.sites().stream()
                .flatMap(site -> site.certificates().stream())
                .filter(CertificateView::valid)
                .map(certificate -> words.certification(certificate.scheme()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of(
                        processes.isEmpty() ? "" : wording.text("fiche.summary.makes", title(), processes),
                        certificates.isEmpty() ? "" : wording.text("fiche.summary.certified", certificates),
                        fiche.demo() ? wording.text("fiche.demo") : "")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String towns() {
        return fiche.sites().stream()
                .flatMap(site -> Stream.ofNullable(site.city()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
