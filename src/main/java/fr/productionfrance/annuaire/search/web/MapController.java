package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.MapParameters;
import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchReading;
import fr.productionfrance.annuaire.search.SearchState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The map beside the list, under the search's own parameters and those of its window. Not below the fiches' path, where a firm's
 * name might be the same word.
 */
@RestController
@Tag(name = "fiches")
class MapController {

    static final String PATH = "/api/v1/map";

    private final FicheSearch search;
    private final SearchParameters parameters;

    MapController(FicheSearch search, SearchParameters parameters) {
        this.search = search;
        this.parameters = parameters;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "mapFiches", summary = "Where the fiches of a search are")
    ResponseEntity<MapResponse> map(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Map<String, List<String>> ofSearch = new LinkedHashMap<>(asked);
        ofSearch.keySet().removeAll(MapParameters.names());
        SearchReading reading = parameters.read(ofSearch);
        MapParameters.Reading window = MapParameters.read(asked);
        List<ParameterProblem> problems = Stream.concat(reading.problems().stream(), window.problems().stream())
                .toList();
        if (!problems.stream().allMatch(ParameterProblem::isHarmless)) {
            throw new IllegalParametersException(problems);
        }
        SearchState state = reading.state();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(MapResponse.of(search.map(state.criteria(), state.page().band(), window.window())));
    }
}
