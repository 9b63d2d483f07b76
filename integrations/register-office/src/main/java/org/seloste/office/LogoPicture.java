package org.seloste.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.seloste.render.write.Logo;

/**
 * A logo that was looked into: a picture in earnest, of a size that can be printed.
 *
 * @param logo the logo
 * @param width how many pixels it is wide
 * @param height how many pixels it is high
 */
record LogoPicture(Logo logo, int width, int height) {

    private static final int MOST_PIXELS = 4_000;

    static LogoPicture of(Logo logo) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(logo.picture()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw damaged("it is of no kind that is known");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return new LogoPicture(logo, side(reader.getWidth(0)), side(reader.getHeight(0))).read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof UnsuitableDocumentException told
                    ? told
                    : damaged("it begins as one and does not go on so");
        }
    }

    private LogoPicture read(ImageReader reader) throws IOException {
        reader.read(0);
        return this;
    }

    private static int side(int pixels) {
        if (pixels > MOST_PIXELS) {
            throw new UnsuitableDocumentException("The logo is " + pixels + " pixels wide or high; at most "
                    + MOST_PIXELS + " are printed. Give a smaller one");
        }
        return pixels;
    }

    private static UnsuitableDocumentException damaged(String why) {
        return new UnsuitableDocumentException(
                "The logo is not a picture that can be read: " + why + ". Give a PNG or JPEG file");
    }
}
