/** From facts to readings: the sprint ledger and the delivery metrics, pure. */
@NullMarked
package org.sprinthealth.delivery;

import org.jspecify.annotations.NullMarked;
