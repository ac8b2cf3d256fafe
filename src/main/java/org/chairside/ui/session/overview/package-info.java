/**
 * What the screen of a session shows at a glance: what is due, the last values, the dose, when the patient can leave, and
 * the trend. A chart and the time enter, nodes leave.
 */
package org.chairside.ui.session.overview;
