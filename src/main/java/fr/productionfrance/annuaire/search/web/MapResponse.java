package fr.productionfrance.annuaire.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.MapPage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the fiches of a search are. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "FicheMap",
        description =
                "Where the fiches of a search are: at the sites of the capabilities that meet it, or at all their sites where nothing is asked of a capability.")
record MapResponse(
        @Schema(description = "Fiches that the search finds", example = "37")
        long found,

        @Schema(description = "Those of them whose place is known", example = "35")
        long located,

        @Schema(description = "Those of them in the window", example = "12")
        long shown,

        @Schema(description = "Around all that are located: south, west, north, east; absent where none is") @Nullable
        List<Double> extent,

        @Schema(description = "The sites in the window; empty where more than 200 fiches are in it")
        List<PinResponse> pins,

        @Schema(description = "Where there are more, how many fiches there are in each cell of the window")
        List<CellResponse> cells) {

    static MapResponse of(MapPage page) {
        return new MapResponse(
                page.found(),
                page.located(),
                page.shown(),
                page.extent() == null ? null : sides(page.extent()),
                page.pins().stream().map(MapResponse::pin).toList(),
                page.cells().stream().map(MapResponse::cell).toList());
    }

    private static PinResponse pin(MapPage.Pin pin) {
        return new PinResponse(
                pin.slug(),
                pin.name(),
                pin.city(),
                pin.departement(),
                pin.point().lat(),
                pin.point().lon());
    }

    private static CellResponse cell(MapPage.Cell cell) {
        return new CellResponse(cell.center().lat(), cell.center().lon(), cell.fiches(), sides(cell.area()));
    }

    private static List<Double> sides(Area area) {
        return List.of(area.south(), area.west(), area.north(), area.east());
    }

    /** A site. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FichePin", description = "A site of a fiche; a fiche may have several.")
    record PinResponse(
            @Schema(example = "ateliers-dupont") String slug,
            @Schema(example = "Ateliers Dupont") String name,
            @Schema(example = "Firminy") @Nullable String city,

            @Schema(description = "Code of the département", example = "42") @Nullable
            String departement,

            @Schema(example = "45.388") double lat,
            @Schema(example = "4.287") double lon) {}

    /** Many fiches. */
    @Schema(
            name = "FicheCell",
            description = "The fiches of one rectangle; each counts once in it, however many sites it has there.")
    record CellResponse(
            @Schema(description = "Middle of the sites", example = "45.44")
            double lat,

            @Schema(example = "4.39") double lon,
            @Schema(example = "312") long fiches,

            @Schema(description = "South, west, north, east; `area` takes them")
            List<Double> area) {}
}
