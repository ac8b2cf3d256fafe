/**
 * The tour: the real window, driven through a morning of the sample clinic. A folder enters; pictures and exports of every
 * screen leave.
 */
package org.chairside.app.tour;
