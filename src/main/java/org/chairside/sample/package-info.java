/**
 * A made-up clinic for looking around and for tests: an empty folder enters, one with people, sessions and signatures
 * leaves, all of it written by the desk under a clock that is moved by hand. It knows no screen.
 */
package org.chairside.sample;
