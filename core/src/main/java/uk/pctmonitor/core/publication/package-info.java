/**
 * What may be shown to the public of figures that count people, so that nobody can be recognised in
 * them (rules.md 4.10, peers.md 2.10). Entry points: {@link
 * uk.pctmonitor.core.publication.Publication} for the figures of one metric and {@link
 * uk.pctmonitor.core.publication.LightForPublic} for the light of a category.
 */
@NullMarked
package uk.pctmonitor.core.publication;

import org.jspecify.annotations.NullMarked;
