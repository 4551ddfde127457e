# The directory as one image: built with a JDK, run with a JRE, by a user who is not root.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY elastic elastic
COPY frontend frontend
COPY src src
# The cache keeps libraries between builds. The image has no local run, hence no Elasticsearch server in it.
RUN --mount=type=cache,target=/cache \
    mvn -B -ntp -q -Dmaven.repo.local=/cache/m2 -Dmaven.test.skip=true -Dengines.phase=none package \
    && java -Djarmode=tools -jar target/annuaire.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin annuaire
WORKDIR /app
# What changes least comes first, so that a new version of the program is a small new layer.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001
EXPOSE 8080
# The image's base has no HTTP client that is promised to stay; bash is one.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
# Three quarters of the container's memory for the heap; the rest is the JVM's own.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "org.springframework.boot.loader.launch.JarLauncher"]
