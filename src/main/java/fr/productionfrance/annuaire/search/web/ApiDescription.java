package fr.productionfrance.annuaire.search.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI description: the parameters that the search reads, and every answer it can give. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info().title("Annuaire: JSON API").version("1").description("""
                                The directory's search, under the same parameters as its page: the address of a search \
                                turns into a request by putting its query behind `/api/v1/fiches`. No key is needed; \
                                any web page may call it, without cookies. Each client may make so many requests a \
                                minute; beyond that, 429 says when to go on. Errors are problem details (RFC 9457)."""));
    }

    @Bean
    OpenApiCustomizer completeDescription() {
        return api -> {
            api.getComponents().addSchemas(PROBLEM, problemSchema());
            ModelConverters.getInstance()
                    .readAll(new AnnotatedType(ApiProblem.ParameterError.class))
                    .forEach(api.getComponents()::addSchemas);
            api.getPaths().entrySet().stream()
                    .filter(path -> path.getKey().startsWith(FichesController.PATH)
                            || path.getKey().equals(MapController.PATH))
                    .flatMap(path -> path.getValue().readOperations().stream())
                    .forEach(ApiDescription::addErrors);
            Operation search = read(api, FichesController.PATH);
            search.setParameters(
                    Stream.concat(ParameterDescriptions.all().stream(), Stream.of(RelaxationsAnswer.description()))
                            .toList());
            Objects.requireNonNull(search.getResponses().get("200"))
                    .addHeaderObject("Link", header("The next page, with rel=\"next\"", new StringSchema()));
            for (String file : List.of(ExportController.XLSX, ExportController.CSV)) {
                Operation export = read(api, file);
                export.setParameters(ParameterDescriptions.all());
                List.of("304", "406").forEach(export.getResponses()::remove);
            }
            Operation fiche = read(api, FichesController.PATH + "/{slug}");
            fiche.addParametersItem(ParameterDescriptions.language());
            read(api, MapController.PATH).setParameters(ParameterDescriptions.ofMap());
            Operation understand = read(api, UnderstandController.PATH);
            understand.setParameters(ParameterDescriptions.ofReading());
            Operation suggest = read(api, SuggestController.PATH);
            suggest.setParameters(ParameterDescriptions.ofSuggesting());
            suggest.getResponses().addApiResponse("429", retryLater("Too many requests from this client"));
            fiche.getResponses()
                    .addApiResponse("301", moved())
                    .addApiResponse("404", problem("No public fiche has this slug"))
                    .addApiResponse("410", problem("The fiche of this slug was withdrawn"));
        };
    }

    private static Operation read(OpenAPI api, String path) {
        return Objects.requireNonNull(api.getPaths().get(path), path).getGet();
    }

    private static void addErrors(Operation operation) {
        ApiResponses responses = operation.getResponses();
        responses.addApiResponse("304", new ApiResponse().description("Unchanged since the given If-None-Match"));
        responses.addApiResponse("400", problem("A parameter is illegal; \"errors\" names it and what is accepted"));
        responses.addApiResponse("406", problem("Only application/json is to be had"));
        responses.addApiResponse("429", retryLater("Too many requests from this client"));
        responses.addApiResponse(
                "503",
                retryLater(
                        "The search is unavailable for the moment, or limited to names (\"degraded\") and more was asked"));
    }

    private static ApiResponse moved() {
        return new ApiResponse()
                .description("The fiche of this slug has become part of another one")
                .addHeaderObject("Location", header("The address of that one", new StringSchema()));
    }

    private static ApiResponse retryLater(String description) {
        return problem(description).addHeaderObject("Retry-After", header("Seconds to wait", new IntegerSchema()));
    }

    private static Header header(String description, Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(reference(PROBLEM))));
    }

    private static Schema<?> problemSchema() {
        ArraySchema errors = new ArraySchema();
        errors.setDescription("What is wrong with each parameter; only with status 400");
        errors.setItems(reference("ParameterError"));
        ObjectSchema problem = new ObjectSchema();
        problem.setDescription("Problem details (RFC 9457)");
        problem.setRequired(List.of("title", "status"));
        problem.addProperty("title", new StringSchema().example("Bad Request"));
        problem.addProperty("status", new IntegerSchema().example(400));
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema().example(FichesController.PATH));
        problem.addProperty("errors", errors);
        return problem;
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
