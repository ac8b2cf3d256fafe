/**
 * The window around the screens. Screens enter through the small {@link org.chairside.ui.Screen}; what leaves is the
 * scene that the program shows. It may not know any screen by name, and nothing of disk or database.
 */
package org.chairside.ui;
