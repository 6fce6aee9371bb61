/** From facts to readings: the six Sprint Health Check indicators, one class each, pure. */
@NullMarked
package org.sprinthealth.indicators;

import org.jspecify.annotations.NullMarked;
