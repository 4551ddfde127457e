package fr.productionfrance.annuaire.search.indexing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the index lives and how it is spread.
 *
 * @param alias the name searches use; physical indexes are named after it
 * @param shards one per core that searches 100,000 fiches or more; one is right below that
 * @param replicas copies on other nodes; none on a single node, which could not place them
 */
@Validated
@ConfigurationProperties("annuaire.index")
public record IndexSettings(
        @DefaultValue("fiches") @Pattern(regexp = "[a-z][a-z0-9-]{0,60}")
        String alias,

        @DefaultValue("1") @Min(1) @Max(64) int shards,
        @DefaultValue("0") @Min(0) @Max(5) int replicas) {

    /** The alias of the index that is being built. */
    public String buildingAlias() {
        return alias + "-building";
    }

    /** The alias of the index that served before, kept so that one can go back to it. */
    public String previousAlias() {
        return alias + "-previous";
    }
}
