/** Birth dates as people write them. */
package org.chairside.intake.birth;
