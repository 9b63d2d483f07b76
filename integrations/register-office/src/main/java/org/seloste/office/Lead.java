package org.seloste.office;

import java.util.List;
import org.seloste.render.document.Block;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Table;

/** Words that lead to a list or a table, such as "We disclose data to:", and stand on the page where that begins. */
final class Lead {

    private Lead() {}

    /** Whether the block at an index is a paragraph that leads to the block after it. */
    static boolean isAt(List<? extends Block> blocks, int index) {
        return index + 1 < blocks.size() && blocks.get(index) instanceof Paragraph && isLedTo(blocks.get(index + 1));
    }

    private static boolean isLedTo(Block block) {
        return block instanceof ItemList || block instanceof DefinitionList || block instanceof Table;
    }
}
