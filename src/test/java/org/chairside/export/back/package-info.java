/** Reads exports back, so that tests can say what they hold. */
package org.chairside.export.back;
