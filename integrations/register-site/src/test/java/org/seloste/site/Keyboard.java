package org.seloste.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.openqa.selenium.Keys;
import org.seloste.judges.Browser;

/** Somebody who has no mouse: goes through a page with the Tab key. */
final class Keyboard {

    private static final int FOR_EVER = 500;

    /** What can be gone to stands here, whether it is shown at the moment or not. */
    private static final String NUMBER = """
            document.querySelectorAll('a[href], input, summary, [tabindex="0"], iframe')
                .forEach((each, index) => { each.dataset.number = index; });
            return 0;
            """;

    /** The focus is seen when an outline of two pixels or more is there, in the window, with nothing over it. */
    private static final String FOCUS = """
            const look = () => {
            const at = document.activeElement;
            if (!at || at === document.body) { return 'nowhere'; }
            const style = getComputedStyle(at);
            const box = at.getClientRects()[0];
            const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
            const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
            const over = document.elementFromPoint(x, y);
            const outlined = at.tagName === 'IFRAME'
                || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
            const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            const free = over && (at.contains(over) || over.contains(at));
            const name = at.tagName + ' ' + (at.getAttribute('href') || at.id || at.textContent.trim());
            return (outlined && inside && free ? 'seen' : 'unseen') + ' ' + at.dataset.number + ' ' + name;
            };
            // What has the focus is scrolled to with the next frame.
            return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(look()))));
            """;

    /** What the keyboard should have come to, but for what a closed part hides. */
    private static final String ALL = """
            return [...document.querySelectorAll('[data-number]')]
                .filter(each => each.checkVisibility() || each.className === 'skip')
                .map(each => each.dataset.number + ' ' + each.tagName + ' '
                    + (each.getAttribute('href') || each.id || each.textContent.trim()))
                .join('\\n');
            """;

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
        browser.script(NUMBER);
    }

    /** Presses Tab until a place is reached; answers whether there is such a place. */
    boolean goTo(Predicate<String> place) {
        for (int step = 0; step < FOR_EVER; step++) {
            browser.press(Keys.TAB);
            String at = browser.script(FOCUS);
            if (at.equals("nowhere")) {
                return false;
            }
            if (place.test(at)) {
                return true;
            }
        }
        return false;
    }

    /** Goes once through the page and opens what can be opened; answers every place, and whether it was seen. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        for (int step = 0; step < FOR_EVER; step++) {
            browser.press(Keys.TAB);
            String at = browser.script(FOCUS);
            if (at.equals("nowhere") || places.contains(at)) {
                return places;
            }
            places.add(at);
            if (at.contains(" SUMMARY ")) {
                browser.press(Keys.ENTER);
            }
        }
        return places;
    }

    /** Every place that is shown, as it is named when it was reached and seen. */
    List<String> shown() {
        return browser.script(ALL).lines().map(place -> "seen " + place).toList();
    }
}
