package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.nomenclature.HeadcountGroup;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.MapParameters;
import fr.productionfrance.annuaire.search.MapWindow;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.ResultView;
import fr.productionfrance.annuaire.search.SortOrder;
import fr.productionfrance.annuaire.search.StateParameter;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Each parameter of the search in words, for those who program against it. */
final class ParameterDescriptions {

    private ParameterDescriptions() {}

    static List<Parameter> all() {
        return Stream.concat(
                        Arrays.stream(Facet.values()).map(ParameterDescriptions::of),
                        Arrays.stream(StateParameter.values()).map(ParameterDescriptions::of))
                .toList();
    }

    static List<Parameter> ofReading() {
        return List.of(
                new DescribedParameter(StateParameter.TEXT.parameter())
                        .text(
                                "What a visitor typed or pasted, in French, English or German.",
                                "usineur 5 axes, inox 316L, ±0,01 sur Ø20, lots de 50, à 80 km de Saint-Étienne"),
                language());
    }

    static List<Parameter> ofSuggesting() {
        return List.of(
                new DescribedParameter(StateParameter.TEXT.parameter())
                        .text(
                                "What is being typed, from 2 to 80 characters. A letter may be wrong, but none in a word with a digit.",
                                "tourn"),
                language());
    }

    /** Of the search's own, those that say which fiches are meant. */
    static List<Parameter> ofMap() {
        return Stream.of(
                        Stream.of(
                                new DescribedParameter(MapParameters.BOUNDS)
                                        .text(
                                                "The window: south, west, north and east side in degrees. Without it, the whole map.",
                                                "44.9,3.5,46.1,5.2"),
                                new DescribedParameter(MapParameters.ZOOM)
                                        .of(
                                                "How closely it is looked at, as map tiles count; cells are a quarter of a tile wide.",
                                                zoom(),
                                                9)),
                        all().stream())
                .flatMap(all -> all)
                .toList();
    }

    private static IntegerSchema zoom() {
        IntegerSchema zoom = new IntegerSchema();
        zoom.setMinimum(BigDecimal.ZERO);
        zoom.setMaximum(BigDecimal.valueOf(MapWindow.MAX_ZOOM));
        zoom.setDefault(MapWindow.DEFAULT_ZOOM);
        return zoom;
    }

    static Parameter language() {
        return of(StateParameter.LANGUAGE);
    }

    private static Parameter of(Facet facet) {
        DescribedParameter parameter = new DescribedParameter(facet.parameter());
        return switch (facet) {
            case PROCESS ->
                parameter.codes("Process: codes of the vocabulary. A code stands for all below it.", "MACH.TURN");
            case MATERIAL -> parameter.codes("Material: a family or a grade.", "INOX.AUST.316L");
            case TOLERANCE -> parameter.text("""
                    Tolerance on a dimension: a half-width (`10um` is ±10 µm) or an ISO 286-1 grade, with `@` and the size in mm \
                    where it is known. Also read: what people write, such as `±0,01` or `Ø20 H7`.""", "IT7@20");
            case AVAILABILITY -> parameter.words("How free the capability is now.", names(Availability.values()));
            case SIZE ->
                parameter.text(
                        "Size of the part in mm: `300`, `300x200x100`, or `d40x120` for diameter and length of a turned part.",
                        "300x200x100");
            case MASS ->
                parameter.text(
                        "Mass of one part in kg, decimal point or comma; or from the lightest to the heaviest, `0.5-12`.",
                        "2.5");
            case BATCH ->
                parameter.text("Pieces in a batch; or from the smallest batch to the largest, `50-200`.", "50");
            case LEAD_TIME ->
                parameter.of(
                        "Calendar days within which it must be delivered.",
                        new IntegerSchema().minimum(BigDecimal.ONE),
                        21);
            case CERTIFICATION ->
                parameter.codes("Certifications valid today; any of them, or all with `cert_all`.", "QMS.9001");
            case DISTANCE ->
                parameter.text(
                        "Around a commune (its INSEE code) or a large city beyond the border (as `CH.GENEVE`), and after a colon the distance in km, at most "
                                + Near.MAX_KM + " and " + Near.DEFAULT_KM + " where none is given.",
                        "42218:50");
            case AREA -> parameter.text("""
                        A rectangle of the map: its south, west, north and east side in degrees, not across the date line. Asked \
                        of the site of the capability, or of any site where no capability is asked for.""", "45.3,4.1,45.7,4.8");
            case DEPARTEMENT -> parameter.codes("Codes of départements.", "42");
            case SECTOR -> parameter.codes("Markets that the firm works for.", "SEC.AERO");
            case HEADCOUNT -> parameter.words("Size of the firm.", names(HeadcountGroup.values()));
        };
    }

    private static Parameter of(StateParameter state) {
        DescribedParameter parameter = new DescribedParameter(state.parameter());
        return switch (state) {
            case TEXT ->
                parameter.text(
                        "Free words in French, English or German; what is beyond 2,000 characters is left out.",
                        "tournage inox 316L");
            case TEXT_OPTIONAL ->
                parameter.of(
                        "Whether the words of `q` only bring fiches that mention them to the front; beside other criteria.",
                        new BooleanSchema()._default(false),
                        true);
            case SAID ->
                parameter.text(
                        "The words that a criterion was read from, which the page shows beside it; without effect here.",
                        "material:INOX.AUST.316L=inox 316L");
            case ALL_CERTIFICATIONS ->
                parameter.of(
                        "Whether every certification of `cert` is needed.", new BooleanSchema()._default(false), true);
            case SORT ->
                parameter.word(
                        """
                        Order of the fiches; `distance` needs `near`. `fit` puts them in order by: the points of the best capability \
                        that meets the request (proof: audited 3, document 2, declared 1; the firm's main trade done in house 1; 1 for \
                        each asked quantity that it is close to) and of the words that are found; then capacity that is declared and \
                        still valid (free, partly free, unknown, full); then distance in steps; then how lately the fiche was changed; then \
                        lots drawn anew each day, which stay the same from page to page.""",
                        Arrays.stream(SortOrder.values())
                                .map(SortOrder::parameter)
                                .toList());
            case BAND ->
                parameter.word(
                        "Fiches that meet every criterion, or those that leave at least one blank.",
                        Arrays.stream(Band.values()).map(Band::parameter).toList());
            case LIMIT -> parameter.of("Fiches on a page.", limit(), PageRequest.DEFAULT_SIZE);
            case AFTER ->
                parameter.of(
                        "The `next` of the page before; its other parameters must stay the same.",
                        new StringSchema(),
                        null);
            case OPEN ->
                parameter.codes(
                        "Tree codes whose children are counted too, each after the facet's name.", "process:MACH");
            case CONFIRMED_ONLY ->
                parameter.of(
                        "Whether the page hides the fiches to confirm below the others; without effect here.",
                        new BooleanSchema()._default(false),
                        true);
            case VIEW ->
                parameter.word("How the page shows its hits; without effect here.", names(ResultView.values()));
            case LANGUAGE ->
                parameter.word("Language of names and messages, before `Accept-Language`.", names(Language.values()));
        };
    }

    private static IntegerSchema limit() {
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageRequest.MAX_SIZE));
        limit.setDefault(PageRequest.DEFAULT_SIZE);
        return limit;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
