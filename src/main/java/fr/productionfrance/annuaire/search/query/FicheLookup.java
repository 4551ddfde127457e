package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.productionfrance.annuaire.search.FicheReference;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.SimilarFiche;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds single fiches: by their slugs, by their names, by what another one can make. */
@Component
class FicheLookup {

    private final Engine engine;
    private final SearchRequests requests;
    private final Views views;
    private final SimilarQuery similar;
    private final SimilarReader similarReader;

    FicheLookup(
            Engine engine, SearchRequests requests, Views views, SimilarQuery similar, SimilarReader similarReader) {
        this.engine = engine;
        this.requests = requests;
        this.views = views;
        this.similar = similar;
        this.similarReader = similarReader;
    }

    List<FicheView> of(List<String> slugs, Moment moment) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        return engine.ask(slugs.stream().map(requests::fiche).toList()).stream()
                .flatMap(answer -> answer.hits().hits().stream().limit(1))
                .map(Hit::source)
                .map(source -> views.toView(source.view(), source.declared(), moment))
                .toList();
    }

    List<String> namesLike(String text) {
        return engine.hits(requests.namesLike(text)).stream()
                .map(Hit::source)
                .flatMap(source -> Stream.of(source.view().name(), source.view().registeredName()))
                .distinct()
                .toList();
    }

    List<FicheReference> firms(String typed, int most) {
        return FirmQuery.of(typed, most).stream()
                .flatMap(query -> engine.hits(query).stream())
                .flatMap(hit -> FirmQuery.reference(hit.source()).stream())
                .toList();
    }

    List<SimilarFiche> similarTo(FicheView fiche, int most) {
        if (SimilarQuery.materialsByProcess(fiche).isEmpty()) {
            return List.of();
        }
        return engine.hits(similar.of(fiche, most)).stream()
                .map(hit -> similarReader.read(hit, fiche))
                .toList();
    }
}
