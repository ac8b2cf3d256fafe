package org.chairside.scales;

import java.util.List;
import org.chairside.model.Range;

/** Scales whose wording is not ours to show, or has not been checked: name, version and total are kept (CLINICAL 4.1). */
final class LicensedScales {
    /** Whatever a clinic may write down as a total. */
    static final Range ANY = new Range(-999, 9999);

    private LicensedScales() {}

    static List<Scale> all() {
        return List.of(
                total("cadss", "Dissociation (CADSS)", "Bremner 1998, 23 items", 92),
                total("cadss-6", "Dissociation (CADSS-6)", "Rodrigues 2021, 6 items", 24),
                total("kset", "Ketamine side effects (KSET)", "2020", 999),
                total("kset-r", "Ketamine side effects (KSET-R)", "2024", 999),
                total("cssrs", "Suicidality (C-SSRS screener)", "Columbia", 6),
                total("pcl-5", "Trauma (PCL-5)", "PCL-5, 0 to 80", 80),
                total("bprs-plus", "Psychosis-like symptoms (BPRS, 4 items)", "BPRS", 28));
    }

    private static Scale total(String code, String name, String version, int most) {
        return new Scale(code, name, version, List.of(), new Range(0, most), Bands.NONE, "");
    }
}
