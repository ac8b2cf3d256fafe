/**
 * What is logged once a patient has left: a contact, or a form that was sent. Sessions enter, events leave. Shared by
 * screens; it knows none of them.
 */
package org.chairside.ui.aftercare;
