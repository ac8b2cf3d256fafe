package org.chairside.model;

/** What a course is for; one or more (CLINICAL 1.2). Anything else is told in words. */
public enum Indication {
    TREATMENT_RESISTANT_DEPRESSION,
    DEPRESSION,
    SEVERE_DEPRESSION,
    SUICIDAL_IDEATION,
    ACUTE_CRISIS,
    ANXIETY,
    GENERALISED_ANXIETY,
    SOCIAL_ANXIETY,
    PTSD,
    TRAUMA,
    NECK_OR_BACK_PAIN,
    NERVE_PAIN,
    CHEMOTHERAPY_PAIN,
    DIABETIC_PAIN,
    FIBROMYALGIA,
    COMPLEX_REGIONAL_PAIN,
    MIGRAINE,
    OTHER
}
