/** From exports to facts: the inbox, the archive, the formats, acceptance criteria and quarantine. */
@NullMarked
package org.sprinthealth.intake;

import org.jspecify.annotations.NullMarked;
