/** From facts to signals: the struggles that a Product Owner can have, one class each, and the lists for their rituals. Pure. */
@NullMarked
package org.sprinthealth.indicators.struggles;

import org.jspecify.annotations.NullMarked;
