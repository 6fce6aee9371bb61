/**
 * Simulated Scrum teams whose truth is known: what happens in them, what their tracker would export each night, and the
 * figures that follow from what happened, reckoned without any of the product's code.
 */
@NullMarked
package org.sprinthealth.simulator;

import org.jspecify.annotations.NullMarked;
