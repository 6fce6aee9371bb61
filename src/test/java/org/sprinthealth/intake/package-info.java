/** What the door takes, refuses and says. */
@NullMarked
package org.sprinthealth.intake;

import org.jspecify.annotations.NullMarked;
