package fr.productionfrance.annuaire.sync.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says of the animator's API beyond its operations: how to sign in, and what can go wrong. */
@Configuration(proxyBeanMethods = false)
class AdminApiDescription {

    static final String SCHEME = "animator";

    @Bean
    OpenApiCustomizer adminDescription() {
        return api -> {
            api.getComponents()
                    .addSecuritySchemes(
                            SCHEME,
                            new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
            api.getPaths().forEach((path, item) -> {
                if (path.startsWith(IndexController.PATH)) {
                    item.readOperationsMap().forEach(AdminApiDescription::complete);
                }
            });
        };
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        ApiResponses responses = operation.getResponses();
        if (method == PathItem.HttpMethod.POST) {
            ApiResponse accepted = responses.remove("200");
            responses.addApiResponse(
                    "202", (accepted == null ? new ApiResponse() : accepted).description("It is being done"));
            responses.addApiResponse("409", new ApiResponse().description("Another run is going on"));
        }
        responses.addApiResponse("401", new ApiResponse().description("No account, or a wrong password"));
        responses.addApiResponse("403", new ApiResponse().description("Not an animator's account"));
        responses.addApiResponse("429", new ApiResponse().description("Too many requests from this client"));
        responses.addApiResponse("503", new ApiResponse().description("PostgreSQL does not answer"));
    }
}
