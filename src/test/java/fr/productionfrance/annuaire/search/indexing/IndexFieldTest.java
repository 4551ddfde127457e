package fr.productionfrance.annuaire.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndexFieldTest {

    @Test
    void names_exactly_the_fields_of_the_mapping() {
        JsonNode mappings = JsonMapper.shared().readTree(new IndexDefinition().mappings());
        Set<String> mapped = new TreeSet<>();
        addFields(mapped, "", mappings);
        Set<String> named =
                Arrays.stream(IndexField.values()).map(IndexField::path).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(mapped);
    }

    @Test
    void knows_the_levels_of_a_tree_from_the_root_down() {
        assertThat(IndexField.levels(IndexField.CAPABILITY_PROCESS_L1))
                .containsExactly(
                        IndexField.CAPABILITY_PROCESS_L1,
                        IndexField.CAPABILITY_PROCESS_L2,
                        IndexField.CAPABILITY_PROCESS_L3);
        assertThat(IndexField.levels(IndexField.CERTIFICATE_SCHEME_L1))
                .containsExactly(
                        IndexField.CERTIFICATE_SCHEME_L1,
                        IndexField.CERTIFICATE_SCHEME_L2,
                        IndexField.CERTIFICATE_SCHEME_L3);
    }

    /** An object that is only a folder is no field; a nested one is, for queries name it. */
    private static void addFields(Set<String> paths, String path, JsonNode field) {
        if (field.has("type")) {
            paths.add(path);
        }
        String inside = path.isEmpty() ? "" : path + ".";
        for (String children : new String[] {"properties", "fields"}) {
            field.path(children)
                    .properties()
                    .forEach(child -> addFields(paths, inside + child.getKey(), child.getValue()));
        }
    }
}
