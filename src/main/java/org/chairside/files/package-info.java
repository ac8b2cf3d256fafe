/**
 * Files, whoever's they are. Others may have put them in our way: a path enters; its bytes leave, at most so many, or the
 * reason why not. Ours are for their owner alone: their folders are made and kept that way here. What is in a file is
 * nobody's business in this room.
 */
package org.chairside.files;
