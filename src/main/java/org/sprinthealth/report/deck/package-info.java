/** The slides for leadership: what the page says, a finding a slide, with native charts, from the deck template. */
@NullMarked
package org.sprinthealth.report.deck;

import org.jspecify.annotations.NullMarked;
