package org.chairside.badexample.chart;

import java.sql.Connection;

/** Only the journal and the hub see JDBC. */
record OpensTheDatabase(Connection connection) {}
