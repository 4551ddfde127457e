package fr.productionfrance.annuaire.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The window of a map as parameters, beside those of the search. */
public final class MapParameters {

    public static final String BOUNDS = "bounds";
    public static final String ZOOM = "zoom";

    private static final Figures.Limits ZOOMS = new Figures.Limits(0, MapWindow.MAX_ZOOM, "");

    private MapParameters() {}

    /** What the window was understood to be: without bounds the whole map, and what is illegal is left out and told. */
    public record Reading(MapWindow window, List<ParameterProblem> problems) {}

    /** The names of the parameters, which the search does not know. */
    public static Set<String> names() {
        return Set.of(BOUNDS, ZOOM);
    }

    public static Reading read(Map<String, List<String>> parameters) {
        Problems problems = new Problems();
        RawParameters raw = new RawParameters(parameters, problems);
        Area area = raw.one(BOUNDS, AreaParameter::read).orElse(Area.WORLD);
        int zoom = raw.one(ZOOM, ZOOMS::readWhole).orElse(MapWindow.DEFAULT_ZOOM);
        return new Reading(new MapWindow(area, zoom), List.copyOf(problems.found()));
    }
}
