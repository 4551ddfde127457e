package fr.productionfrance.annuaire.demand;

import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What was asked in vain of late. */
@Service
public class UnmetDemands {

    /** Nobody reads more; what is asked once in three months is no demand. */
    public static final int MOST = 500;

    private final DemandStore store;
    private final DemandBuffer buffer;
    private final DemandSettings settings;
    private final SearchParameters parameters;

    UnmetDemands(DemandStore store, DemandBuffer buffer, DemandSettings settings, SearchParameters parameters) {
        this.store = store;
        this.buffer = buffer;
        this.settings = settings;
        this.parameters = parameters;
    }

    /** The most asked first. What a newer nomenclature no longer reads is left out. */
    public List<UnmetDemand> ofTheLast(int days) {
        return store.since(buffer.today().minusDays(days - 1L), MOST).stream()
                .map(this::read)
                .filter(demand -> !demand.criteria().isEmpty())
                .toList();
    }

    public int keptDays() {
        return settings.keepDays();
    }

    private UnmetDemand read(DemandStore.Kept kept) {
        SearchCriteria criteria =
                parameters.read(decoded(kept.criteria())).state().criteria();
        return new UnmetDemand(criteria, kept.criteria(), kept.searches(), kept.last(), kept.toConfirm());
    }

    private static Map<String, List<String>> decoded(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), Collectors.toList())));
    }
}
