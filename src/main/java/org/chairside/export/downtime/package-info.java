/**
 * The sheet that is charted on while the computer is down: this session's times and limits worked out beforehand, and room
 * to write. A chart or a protocol enters, a page leaves. It may not know the clock: a time that is not fixed yet is left
 * open.
 */
package org.chairside.export.downtime;
