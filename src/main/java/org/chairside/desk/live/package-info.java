/**
 * Sessions that grow while they are charted. Saved or held entries enter, charts leave.
 */
package org.chairside.desk.live;
