/** From files to what readers see: staging, verification, manifest and the atomic swap. */
@NullMarked
package org.sprinthealth.publish;

import org.jspecify.annotations.NullMarked;
