package org.quibble.extractors.claim;

import org.jspecify.annotations.Nullable;
import org.quibble.claim.Direction;
import org.quibble.claim.Role;

/**
 * What a figure does in its sentence.
 *
 * @param role what it does
 * @param direction whether the thing rises or falls, or null
 */
record RoleReading(Role role, @Nullable Direction direction) {

  static final RoleReading LEVEL = new RoleReading(Role.LEVEL, null);
}
