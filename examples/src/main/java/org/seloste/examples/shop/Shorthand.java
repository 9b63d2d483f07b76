package org.seloste.examples.shop;

import org.seloste.model.Condition;
import org.seloste.model.Country;
import org.seloste.model.text.Text;

/** What every topic of the register says again and again. */
final class Shorthand {

    static final Country FINLAND = new Country("FI");

    private Shorthand() {}

    static Text text(String finnish, String english, String swedish) {
        return Text.fi(finnish).andEn(english).andSv(swedish);
    }

    /** A condition of the standard vocabulary. */
    static Condition when(String condition) {
        return Condition.builder().is(condition).build();
    }
}
