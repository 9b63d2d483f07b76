package org.seloste.rules.check;

import java.util.ArrayList;
import java.util.List;

/** Lists of reasons that cost nothing while they are empty. */
final class Reasons {

    private Reasons() {}

    static List<Reason> and(List<Reason> reasons, Reason another) {
        List<Reason> all = new ArrayList<>(reasons);
        all.add(another);
        return all;
    }
}
