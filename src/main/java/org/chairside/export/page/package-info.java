/**
 * What every printed page is made with: nodes of text, tables, pictures drawn by strokes, the words and times of a page,
 * and the press that turns them into a tagged PDF/A-2a and PDF/UA-1 with its fonts inside. Content enters, bytes leave;
 * the same content gives the same bytes. It may not know what a page is about, nor markup, the clock or the machine.
 */
package org.chairside.export.page;
