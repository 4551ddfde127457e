package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.design.PublicRoot;
import fr.productionfrance.annuaire.search.ChosenFiches;
import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchReading;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.export.ExportFormat;
import fr.productionfrance.annuaire.search.export.ExportTexts;
import fr.productionfrance.annuaire.search.export.ExportWords;
import fr.productionfrance.annuaire.search.export.ResultExport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What a search finds as a file for a spreadsheet, under the page's own parameters. */
@RestController
@Tag(name = "fiches")
class ExportController {

    static final String XLSX = FichesController.PATH + "/export.xlsx";
    static final String CSV = FichesController.PATH + "/export.csv";

    private final ResultExport export;
    private final ExportTexts texts;
    private final ExportSettings settings;
    private final SearchParameters parameters;
    private final ApiLanguages languages;
    private final PublicRoot root;

    ExportController(
            ResultExport export,
            ExportTexts texts,
            ExportSettings settings,
            SearchParameters parameters,
            ApiLanguages languages,
            PublicRoot root) {
        this.export = export;
        this.texts = texts;
        this.settings = settings;
        this.parameters = parameters;
        this.languages = languages;
        this.root = root;
    }

    @GetMapping(XLSX)
    @Operation(operationId = "exportXlsx", summary = "What a search finds, as a workbook")
    @ApiResponse(
            responseCode = "200",
            description = "One sheet; every cell is a text",
            content =
                    @Content(
                            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            schema = @Schema(type = "string", format = "binary")))
    void xlsx(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked,
            @Parameter(hidden = true) HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(ExportFormat.XLSX, asked, request, response);
    }

    @GetMapping(CSV)
    @Operation(operationId = "exportCsv", summary = "What a search finds, as CSV")
    @ApiResponse(
            responseCode = "200",
            description =
                    "UTF-8 with its mark, semicolons; a cell that begins like a formula has an apostrophe before it",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked,
            @Parameter(hidden = true) HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(ExportFormat.CSV, asked, request, response);
    }

    private void send(
            ExportFormat format,
            MultiValueMap<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, List<String>> searched = new LinkedHashMap<>(asked);
        List<String> chosen = searched.remove(ChosenFiches.PARAMETER);
        SearchReading reading = parameters.read(searched);
        if (!reading.problems().stream().allMatch(ParameterProblem::isHarmless)) {
            throw new IllegalParametersException(reading.problems());
        }
        String site = root.of(request);
        ExportWords words = texts.in(languages.of(request).language());
        // A tag would need the whole file first.
        ShallowEtagHeaderFilter.disableContentCaching(request);
        try {
            if (chosen != null) {
                List<String> slugs = ChosenFiches.read(chosen).slugs();
                export.writeChosen(slugs, site, format, words, when -> begin(format, words, when, response));
            } else {
                sendFound(format, reading, site, words, response);
            }
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void sendFound(
            ExportFormat format, SearchReading reading, String site, ExportWords words, HttpServletResponse response)
            throws IOException {
        SearchState state = reading.state();
        ResultExport.Begun begun =
                export.begin(new ResultExport.Order(state, address(site, state), site, settings.limit()));
        begun.write(format, words, begin(format, words, begun.when(), response));
    }

    private String address(String site, SearchState state) {
        String query = parameters.query(state.withPage(state.page().after(null)));
        return query.isEmpty() ? site : site + "?" + query;
    }

    private static OutputStream begin(
            ExportFormat format, ExportWords words, ZonedDateTime when, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(words.name() + "-" + when.toLocalDate() + "." + format.extension())
                        .build()
                        .toString());
        return response.getOutputStream();
    }
}
