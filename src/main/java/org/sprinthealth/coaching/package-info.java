/** From readings to words for a coaching talk: usual range, signals, prompts. Pure. */
@NullMarked
package org.sprinthealth.coaching;

import org.jspecify.annotations.NullMarked;
