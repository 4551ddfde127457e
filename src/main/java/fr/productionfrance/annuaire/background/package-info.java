/**
 * Work that a node does beside answering people, again and again for as long as it runs. A thread for each: a thousand searches for
 * letters hold up no sign-in link, as they would in a scheduler's few threads. What goes by the clock (nights, Mondays) is
 * Spring's to schedule. Imports nothing of ours.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.productionfrance.annuaire.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
