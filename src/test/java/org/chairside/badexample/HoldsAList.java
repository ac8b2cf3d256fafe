package org.chairside.badexample;

import java.sql.Connection;
import java.util.List;

/** Stands in the root, which is for the start alone, and sees what its row does not allow. */
record HoldsAList(List<Connection> open) {}
