package org.seloste.model.io;

import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.Reader;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Jackson's YAML parser, which also tells of anchors before scalars: left unsaid, {@code name: &Friends Oy} would be
 * read as "Oy".
 */
final class AnchorParser extends YAMLParser {

    private AnchorParser(
            IOContext context,
            int features,
            int yamlFeatures,
            LoaderOptions options,
            ObjectCodec codec,
            Reader reader) {
        super(context, features, yamlFeatures, options, codec, reader);
    }

    static YAMLFactory factory(LoaderOptions options) {
        return new Factory(YAMLFactory.builder().loaderOptions(options));
    }

    /** Whether the current token is an alias or stands after an anchor. */
    boolean isAnchored() {
        return _lastEvent instanceof NodeEvent node && node.getAnchor() != null;
    }

    /** Whether the current token is a scalar without quotes. */
    boolean isPlain() {
        return _lastEvent instanceof ScalarEvent scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN;
    }

    /** Where the current token ends, in code points from the beginning of the file. */
    int end() {
        return _lastEvent.getEndMark().getIndex();
    }

    private static final class Factory extends YAMLFactory {

        private static final long serialVersionUID = 1L;

        Factory(YAMLFactoryBuilder builder) {
            super(builder);
        }

        @Override
        protected YAMLParser _createParser(Reader reader, IOContext context) {
            return new AnchorParser(
                    context, _parserFeatures, _yamlParserFeatures, _loaderOptions, _objectCodec, reader);
        }
    }
}
