/**
 * Sessions of one patient beside each other. Charts enter; rows of the course and where earlier values lay leave.
 */
package org.chairside.chart.course;
