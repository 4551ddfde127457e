package fr.productionfrance.annuaire.fiche.capacity.links;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.capacity.CapacityChange;
import fr.productionfrance.annuaire.fiche.capacity.CapacityKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a link changed, as its row keeps it. A mapper of its own: what is stored must not follow the settings of the pages. */
final class MadeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Before and after are absent where nothing was said. */
    private record Line(
            String site,
            String process,
            @Nullable Capacity before,
            @Nullable Capacity after) {}

    private MadeJson() {}

    static String write(List<CapacityChange> changes) {
        return MAPPER.writeValueAsString(changes.stream()
                .map(change -> new Line(
                        change.key().site(),
                        change.key().process(),
                        change.before().orElse(null),
                        change.after().orElse(null)))
                .toList());
    }

    static List<CapacityChange> read(String json) {
        return MAPPER.readValue(json, new TypeReference<List<Line>>() {}).stream()
                .map(line -> new CapacityChange(
                        new CapacityKey(line.site(), line.process()),
                        Optional.ofNullable(line.before()),
                        Optional.ofNullable(line.after())))
                .toList();
    }
}
