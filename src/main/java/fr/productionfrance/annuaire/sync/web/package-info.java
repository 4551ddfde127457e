/**
 * The animator's page on the index, for scripts: the same state and the same actions as JSON, under the animator's name and
 * password. May import {@code sync} and what that may import; who may call it is {@code access}'s business.
 */
@NullMarked
package fr.productionfrance.annuaire.sync.web;

import org.jspecify.annotations.NullMarked;
