package org.chairside.model;

import java.util.List;

/**
 * One vital as read from the patient or a device. Ranges here are only what the unit itself allows; what is possible,
 * likely or worth a notice is the protocol's to say.
 */
public sealed interface Measurement
        permits BloodPressure, HeartRate, SpO2, RespiratoryRate, Temperature, Pain, Sedation, Oxygen {
    Vital vital();

    /** The numbers in it, each with the component it belongs to: two for a blood pressure, one for the rest. */
    List<Quantity> quantities();
}
