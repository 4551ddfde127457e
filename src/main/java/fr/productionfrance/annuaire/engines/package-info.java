/**
 * The servers of the local run, Elasticsearch and PostgreSQL, as child processes of the program: no Docker and no
 * installed server is needed to try or to test the directory.
 *
 * <p>Active only with the profile {@code local}, or when a test asks for it; in production this package does no more
 * than refuse a start whose servers are not named. The real engines are run, never a replacement: the official
 * Elasticsearch server and PostgreSQL's own binaries, on 127.0.0.1, with their data kept between runs and stopped with
 * the program however it ends.
 *
 * <p>May import nothing of ours.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.productionfrance.annuaire.engines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
