/**
 * Rating scales: what is asked, what an answer is worth, what a total means. Answers enter, a score in words and number
 * leaves, or which answers are missing. It may not know who is asked, when, or what follows from a score.
 */
package org.chairside.scales;
